package io.vendorward.finding.usecase;

import static io.vendorward.finding.FindingFixtures.NOON;
import static io.vendorward.finding.FindingFixtures.TEMPLATE;
import static io.vendorward.finding.FindingFixtures.anOpenFinding;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Subject;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingOrigin;
import io.vendorward.finding.FindingRules;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.VendorId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What use cases may expect of {@link Findings}, whoever implements them. */
public interface FindingsContract {

  Transactions transactions();

  Findings findings();

  NewIds ids();

  TenantId newTenant();

  /** A vendor that findings may be about. */
  VendorId newVendor(Caller caller);

  @Test
  default void keepsEveryVersionOfAFinding() {
    Caller caller = anAnalystOf(newTenant());
    var open = open(caller, newVendor(caller), 1, "1.1");
    var ticketed = FindingRules.knownAs(open, Map.of("tickets", "SEC-2", "grc", "F-9"), NOON);
    var dismissed =
        FindingRules.dismiss((Finding.Open) ticketed, "covered elsewhere", "person:ana", NOON);

    assertThat(value(caller, () -> findings().update(caller, ticketed))).contains(true);
    assertThat(value(caller, () -> findings().update(caller, dismissed))).contains(true);

    assertThat(value(caller, () -> findings().find(caller.tenant(), open.id())))
        .contains(dismissed);
    assertThat(value(caller, () -> findings().hold(caller.tenant(), open.id())))
        .contains(dismissed);
    assertThat(value(caller, () -> findings().findVersion(caller.tenant(), open.id(), 1)))
        .contains(open);
    assertThat(value(caller, () -> findings().findVersion(caller.tenant(), open.id(), 2)))
        .contains(ticketed);
    assertThat(value(caller, () -> findings().findVersion(caller.tenant(), open.id(), 4)))
        .isEmpty();
  }

  @Test
  default void refusesToUpdateWhatSomebodyElseUpdated() {
    Caller caller = anAnalystOf(newTenant());
    var open = open(caller, newVendor(caller), 1, "1.1");
    var first = FindingRules.dismiss(open, "covered elsewhere", "person:ana", NOON);
    var second = FindingRules.dismiss(open, "too small", "person:ben", NOON);

    assertThat(value(caller, () -> findings().update(caller, first))).contains(true);
    assertThat(value(caller, () -> findings().update(caller, second))).contains(false);
    assertThat(value(caller, () -> findings().find(caller.tenant(), open.id()))).contains(first);
  }

  @Test
  default void knowsWhatWasFoundBeforeAboutTheSameService() {
    Caller caller = anAnalystOf(newTenant());
    VendorId vendor = newVendor(caller);
    var one = open(caller, vendor, 1, "1.1");
    open(caller, vendor, 2, "1.2");
    open(caller, newVendor(caller), 3, "1.1");

    var known =
        value(
            caller,
            () ->
                findings()
                    .hold(
                        caller.tenant(),
                        new Subject(vendor, Optional.empty()),
                        List.of(origin("1.1"), origin("9.9"))));

    assertThat(known).contains(List.of(one));
  }

  @Test
  default void knowsWhatWasFoundOfAKindAboutAVendor() {
    Caller caller = anAnalystOf(newTenant());
    VendorId vendor = newVendor(caller);
    var one = open(caller, vendor, 1, "1.1");
    open(caller, newVendor(caller), 2, "1.1");

    assertThat(value(caller, () -> findings().hold(caller.tenant(), vendor, Set.of("ANSWER"))))
        .contains(List.of(one));
    assertThat(value(caller, () -> findings().hold(caller.tenant(), vendor, Set.of("COVERAGE"))))
        .contains(List.of());
  }

  @Test
  default void keepsTenantsApart() {
    Caller caller = anAnalystOf(newTenant());
    Caller other = anAnalystOf(newTenant());
    var open = open(caller, newVendor(caller), 1, "1.1");

    assertThat(value(other, () -> findings().find(other.tenant(), open.id()))).isEmpty();
    assertThat(value(other, () -> findings().findVersion(other.tenant(), open.id(), 1))).isEmpty();
    assertThat(
            value(
                other,
                () ->
                    findings()
                        .hold(other.tenant(), open.facts().subject().vendor(), Set.of("ANSWER"))))
        .contains(List.of());
  }

  private Finding.Open open(Caller caller, VendorId vendor, long number, String question) {
    var open = anOpenFinding(ids().next(), number, vendor, Optional.empty(), question);
    value(caller, () -> findings().insert(caller, open));
    return open;
  }

  private static FindingOrigin origin(String question) {
    return FindingOrigin.answer(TEMPLATE, new QuestionKey(question));
  }

  private <T> Optional<T> value(Caller caller, Supplier<Mono<T>> work) {
    return transactions().within(caller.scope(), work).blockOptional(Duration.ofSeconds(20));
  }
}
