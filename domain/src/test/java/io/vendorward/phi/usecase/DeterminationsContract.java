package io.vendorward.phi.usecase;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.NOON;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Caller;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.Determination;
import io.vendorward.phi.DeterminationId;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.Revision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What use cases may expect of {@link Determinations}, whoever implements it. */
public interface DeterminationsContract {

  LocalDate SPRING = LocalDate.of(2026, 3, 1);

  Transactions transactions();

  Determinations determinations();

  NewIds ids();

  TenantId newTenant();

  /** A service of some vendor. */
  Engagement newEngagement(Caller caller);

  /** A flow of that service. */
  PhiFlowId newFlow(Caller caller, Engagement service);

  @Test
  default void keepsEveryStateAndKnowsWhichWasKnownWhen() {
    Caller caller = anAnalystOf(newTenant());
    var first = made(caller);
    insert(caller, first);
    var ended =
        first.next(
            new Determination(
                Determination.Ground.DE_IDENTIFIED, true, SPRING, Optional.of(SPRING.plusDays(9))),
            first.rationale(),
            SPRING.plusYears(2),
            NOON);
    assertThat(update(caller, ended)).isTrue();
    assertThat(update(caller, ended)).isFalse();

    assertThat(value(caller, () -> determinations().find(caller.tenant(), first.id())))
        .contains(ended);
    assertThat(value(caller, () -> determinations().findVersion(caller.tenant(), first.id(), 1)))
        .contains(first);
    assertThat(value(caller, () -> determinations().of(caller.tenant(), first.vendor())))
        .contains(List.of(ended));
    assertThat(known(caller, first, MORNING)).containsExactly(first);
    assertThat(known(caller, first, NOON)).containsExactly(ended);
    assertThat(known(caller, first, MORNING.minusSeconds(1))).isEmpty();
  }

  @Test
  default void keepsTenantsApart() {
    Caller caller = anAnalystOf(newTenant());
    Caller other = anAnalystOf(newTenant());
    var made = made(caller);
    insert(caller, made);

    assertThat(value(other, () -> determinations().find(other.tenant(), made.id()))).isEmpty();
    assertThat(value(other, () -> determinations().findVersion(other.tenant(), made.id(), 1)))
        .isEmpty();
    assertThat(value(other, () -> determinations().of(other.tenant(), made.vendor())))
        .contains(List.of());
    assertThat(known(other, made, NOON)).isEmpty();
    assertThat(
            update(other, made.next(made.determination(), made.rationale(), made.reviewOn(), NOON)))
        .isFalse();
  }

  private BaDetermination made(Caller caller) {
    var service = newEngagement(caller);
    return new BaDetermination(
        new DeterminationId(ids().next()),
        service.vendor(),
        service.id(),
        Optional.of(newFlow(caller, service)),
        new Determination(Determination.Ground.DE_IDENTIFIED, true, SPRING, Optional.empty()),
        new BaDetermination.Rationale("Pat Doe", "Expert report of March", "Safe harbor"),
        SPRING.plusYears(1),
        Revision.first(MORNING));
  }

  private List<BaDetermination> known(Caller caller, BaDetermination made, Instant moment) {
    return value(caller, () -> determinations().knownAt(caller.tenant(), made.vendor(), moment))
        .orElseThrow();
  }

  private void insert(Caller caller, BaDetermination made) {
    value(caller, () -> determinations().insert(caller, made));
  }

  private boolean update(Caller caller, BaDetermination made) {
    return value(caller, () -> determinations().update(caller, made)).orElseThrow();
  }

  private <T> Optional<T> value(Caller caller, Supplier<Mono<T>> work) {
    return transactions().within(caller.scope(), work).blockOptional(Duration.ofSeconds(20));
  }
}
