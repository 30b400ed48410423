package io.vendorward.phi.usecase;

import static io.vendorward.phi.CoverageFixtures.flow;
import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.NOON;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Caller;
import io.vendorward.phi.FlowFacts;
import io.vendorward.phi.FlowHistory;
import io.vendorward.phi.FlowLabel;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.PhiFlowNumber;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.Revision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What use cases may expect of {@link PhiFlows}, whoever implements it. */
public interface PhiFlowsContract {

  LocalDate SPRING = LocalDate.of(2026, 3, 1);

  Transactions transactions();

  PhiFlows flows();

  NewIds ids();

  TenantId newTenant();

  /** A service of some vendor. */
  Engagement newEngagement(Caller caller);

  @Test
  default void givesBackWhatWasInserted() {
    Caller caller = anAnalystOf(newTenant());
    var everything = known(newEngagement(caller), 1, true);
    var nothing = known(newEngagement(caller), 2, false);
    insert(caller, everything);
    insert(caller, nothing);

    assertThat(find(caller, everything.id())).contains(everything);
    assertThat(find(caller, nothing.id())).contains(nothing);
    assertThat(value(caller, () -> flows().of(caller.tenant(), everything.engagement())))
        .contains(List.of(everything));
    assertThat(value(caller, () -> flows().of(caller.tenant(), everything.vendor())))
        .contains(List.of(everything));
  }

  @Test
  default void keepsEveryStateAndKnowsWhichWasKnownWhen() {
    Caller caller = anAnalystOf(newTenant());
    var first = known(newEngagement(caller), 1, true);
    insert(caller, first);
    var ended =
        first.next(
            first.label(),
            new FlowHistory(first.history().chapters(), Optional.of(SPRING.plusDays(9))),
            NOON);
    assertThat(update(caller, ended)).isTrue();

    assertThat(find(caller, first.id())).contains(ended);
    assertThat(value(caller, () -> flows().findVersion(caller.tenant(), first.id(), 1)))
        .contains(first);
    assertThat(value(caller, () -> flows().knownAt(caller.tenant(), first.id(), MORNING)))
        .contains(first);
    assertThat(value(caller, () -> flows().knownAt(caller.tenant(), first.id(), NOON)))
        .contains(ended);
    assertThat(
            value(
                caller,
                () -> flows().knownAt(caller.tenant(), first.id(), MORNING.minusSeconds(1))))
        .isEmpty();
  }

  @Test
  default void refusesAnUpdateOfAnOldVersion() {
    Caller caller = anAnalystOf(newTenant());
    var first = known(newEngagement(caller), 1, true);
    insert(caller, first);
    var next = first.next(new FlowLabel("Renamed", "", ""), first.history(), NOON);
    assertThat(update(caller, next)).isTrue();
    assertThat(update(caller, next)).isFalse();
    assertThat(find(caller, first.id())).contains(next);
  }

  @Test
  default void keepsTenantsApart() {
    Caller caller = anAnalystOf(newTenant());
    Caller other = anAnalystOf(newTenant());
    var flow = known(newEngagement(caller), 1, true);
    insert(caller, flow);

    assertThat(find(other, flow.id())).isEmpty();
    assertThat(value(other, () -> flows().of(other.tenant(), flow.engagement())))
        .contains(List.of());
    assertThat(value(other, () -> flows().of(other.tenant(), flow.vendor()))).contains(List.of());
    assertThat(value(other, () -> flows().knownAt(other.tenant(), flow.id(), NOON))).isEmpty();
  }

  private PhiFlow known(Engagement engagement, long number, boolean everything) {
    var between =
        new FlowFacts.Between(
            engagement.id(),
            engagement.parties().served(),
            engagement.parties().performing(),
            Optional.empty());
    var facts = flow();
    return new PhiFlow(
        new PhiFlowId(ids().next()),
        new PhiFlowNumber(number),
        engagement.vendor(),
        engagement.id(),
        new FlowLabel("Charts to the host", "Epic", "HL7 over VPN"),
        new FlowHistory(
            List.of(
                new FlowHistory.Since(
                    SPRING,
                    everything
                        ? new FlowFacts(
                            between, facts.purpose(), facts.what(), facts.handling(), facts.where())
                        : FlowFacts.unknown(between))),
            Optional.empty()),
        Revision.first(MORNING));
  }

  private void insert(Caller caller, PhiFlow flow) {
    value(caller, () -> flows().insert(caller, flow));
  }

  private boolean update(Caller caller, PhiFlow flow) {
    return value(caller, () -> flows().update(caller, flow)).orElseThrow();
  }

  private Optional<PhiFlow> find(Caller caller, PhiFlowId id) {
    return value(caller, () -> flows().find(caller.tenant(), id));
  }

  private <T> Optional<T> value(Caller caller, Supplier<Mono<T>> work) {
    return transactions().within(caller.scope(), work).blockOptional(Duration.ofSeconds(20));
  }
}
