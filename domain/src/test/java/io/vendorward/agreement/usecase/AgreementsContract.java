package io.vendorward.agreement.usecase;

import static io.vendorward.agreement.AgreementFixtures.AUTUMN;
import static io.vendorward.agreement.AgreementFixtures.SPRING;
import static io.vendorward.agreement.AgreementFixtures.SUMMER;
import static io.vendorward.agreement.AgreementFixtures.everything;
import static io.vendorward.agreement.AgreementFixtures.signature;
import static io.vendorward.agreement.AgreementFixtures.terms;
import static io.vendorward.agreement.AgreementFixtures.version;
import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.NOON;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementLabel;
import io.vendorward.agreement.AgreementNumber;
import io.vendorward.agreement.Binding;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Ending;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.Signature;
import io.vendorward.agreement.Survival;
import io.vendorward.agreement.VersionState;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What use cases may expect of {@link Agreements}, whoever implements it. */
public interface AgreementsContract {

  Transactions transactions();

  Agreements agreements();

  NewIds ids();

  TenantId newTenant();

  /** A service of some vendor. */
  Engagement newEngagement(Caller caller);

  @Test
  default void givesBackWhatWasInserted() {
    Caller caller = anAnalystOf(newTenant());
    var service = newEngagement(caller);
    var full = full(service, 1);
    insert(caller, full);
    insert(caller, upstream(2));

    assertThat(find(caller, full.id())).contains(full);
    assertThat(value(caller, () -> agreements().of(caller.tenant(), service.vendor())))
        .contains(List.of(full));
    assertThat(value(caller, () -> agreements().upstream(caller.tenant())).orElseThrow())
        .extracting(Agreement::counterparty)
        .containsExactly(new Counterparty.Upstream("County Health Plan"));
  }

  @Test
  default void keepsEveryStateAndKnowsWhichWasKnownWhen() {
    Caller caller = anAnalystOf(newTenant());
    var service = newEngagement(caller);
    var first = full(service, 1);
    insert(caller, first);
    insert(caller, upstream(2));
    var renamed =
        first.next(
            new AgreementLabel("Renamed", "why", Map.of("archer", "A-1")), first.history(), NOON);
    assertThat(update(caller, renamed)).isTrue();
    assertThat(update(caller, renamed)).isFalse();

    assertThat(find(caller, first.id())).contains(renamed);
    assertThat(value(caller, () -> agreements().findVersion(caller.tenant(), first.id(), 1)))
        .contains(first);
    assertThat(known(caller, service.vendor(), MORNING)).hasSize(2).contains(first);
    assertThat(known(caller, service.vendor(), NOON)).hasSize(2).contains(renamed);
    assertThat(known(caller, service.vendor(), MORNING.minusSeconds(1))).isEmpty();
  }

  @Test
  default void keepsTenantsApart() {
    Caller caller = anAnalystOf(newTenant());
    Caller other = anAnalystOf(newTenant());
    var service = newEngagement(caller);
    var agreement = full(service, 1);
    insert(caller, agreement);
    insert(caller, upstream(2));

    assertThat(find(other, agreement.id())).isEmpty();
    assertThat(value(other, () -> agreements().of(other.tenant(), service.vendor())))
        .contains(List.of());
    assertThat(value(other, () -> agreements().upstream(other.tenant()))).contains(List.of());
    assertThat(known(other, service.vendor(), NOON)).isEmpty();
    assertThat(value(other, () -> agreements().findVersion(other.tenant(), agreement.id(), 1)))
        .isEmpty();
    assertThat(
            value(
                other,
                () ->
                    agreements()
                        .update(
                            other, agreement.next(agreement.label(), agreement.history(), NOON))))
        .contains(false);
  }

  private Agreement full(Engagement service, long number) {
    var history =
        new AgreementHistory(
            new AgreementId(ids().next()),
            AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT,
            List.of(
                version(
                    1,
                    everything(service.id(), new AgreementId(ids().next())),
                    VersionState.signed(
                        List.of(
                            signature(Side.TENANT, SPRING, service.parties().served()),
                            new Signature(
                                Side.VENDOR,
                                SPRING,
                                new Signature.Signatory("Sam", "CEO"),
                                List.of(
                                    new Binding.OfClass(
                                        "Affiliates",
                                        Set.of(
                                            new Binding.Membership(
                                                service.parties().performing(),
                                                SPRING,
                                                Optional.of(SUMMER))),
                                        Set.of(service.parties().performing())),
                                    new Binding.Successor(
                                        service.parties().performing(), SUMMER)))))),
                version(
                    2,
                    terms(new Duration.Coterminous("MSA", Optional.of(AUTUMN))),
                    new VersionState.InNegotiation())),
            List.of(
                new Ending(
                    SUMMER,
                    new Extent.Listed<>(Set.of(service.id())),
                    new Ending.Cause.Terminated(Ending.Reason.MUTUAL, Optional.of(SPRING)))),
            Optional.of(new Survival.ReturnPeriod(AUTUMN)));
    return new Agreement(
        new AgreementNumber(number),
        new Counterparty.OfVendor(service.vendor()),
        new AgreementLabel("Agreement on hosting", "for Pat", Map.of("archer", "A-77")),
        history,
        Revision.first(MORNING));
  }

  private Agreement upstream(long number) {
    return new Agreement(
        new AgreementNumber(number),
        new Counterparty.Upstream("County Health Plan"),
        new AgreementLabel("Agreement with the plan", "", Map.of()),
        new AgreementHistory(
            new AgreementId(ids().next()),
            AgreementKind.MEMORANDUM_OF_UNDERSTANDING,
            List.of(
                version(1, terms(new Duration.Fixed(AUTUMN)), new VersionState.Draft()),
                version(2, terms(new Duration.UntilTerminated()), new VersionState.Withdrawn())),
            List.of(),
            Optional.of(new Survival.Infeasible(SUMMER))),
        Revision.first(MORNING));
  }

  private List<Agreement> known(Caller caller, VendorId vendor, Instant moment) {
    return value(caller, () -> agreements().knownAt(caller.tenant(), vendor, moment)).orElseThrow();
  }

  private void insert(Caller caller, Agreement agreement) {
    value(caller, () -> agreements().insert(caller, agreement));
  }

  private boolean update(Caller caller, Agreement agreement) {
    return value(caller, () -> agreements().update(caller, agreement)).orElseThrow();
  }

  private Optional<Agreement> find(Caller caller, AgreementId id) {
    return value(caller, () -> agreements().find(caller.tenant(), id));
  }

  private <T> Optional<T> value(Caller caller, Supplier<Mono<T>> work) {
    return transactions()
        .within(caller.scope(), work)
        .blockOptional(java.time.Duration.ofSeconds(20));
  }
}
