package io.vendorward.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Attempt;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.operation.usecase.AttemptTakenOverException;
import io.vendorward.operation.usecase.ForgetAttempts;
import io.vendorward.operation.usecase.IdempotencyKeys;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What every implementation of {@link IdempotencyKeys} and {@link Changes} keeps together. */
public interface IdempotencyKeysContract {

  Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  Instant LEASE_OVER = NOW.plus(IdempotencyTerms.LEASE);
  Instant FORGOTTEN = NOW.plus(IdempotencyTerms.MEMORY);
  String CLIENT = "importer";
  String KEY = "2f1c";

  Transactions transactions();

  IdempotencyKeys keys();

  Changes changes();

  /** A tenant in which no key was used. */
  TenantId tenant();

  @Test
  default void aNewKeyIsFresh() {
    assertThat(claim(tenant(), "body", NOW)).isInstanceOf(Claim.Fresh.class);
  }

  @Test
  default void aSecondCallWhileTheFirstIsAtWorkIsTold() {
    TenantId tenant = tenant();
    claim(tenant, "body", NOW);
    assertThat(claim(tenant, "body", NOW)).isEqualTo(new Claim.Running());
  }

  @Test
  default void aDoneCallIsAnsweredFromItsFirstChange() {
    TenantId tenant = tenant();
    Attempt attempt = fresh(tenant, NOW);
    record(tenant, attempt, "vendor", 1);
    assertThat(claim(tenant, "body", NOW))
        .isEqualTo(new Claim.Done("vendor", SequentialIds.id(7), 1));
  }

  @Test
  default void anotherBodyWithTheSameKeyIsRefused() {
    TenantId tenant = tenant();
    claim(tenant, "body", NOW);
    assertThat(claim(tenant, "another body", NOW)).isEqualTo(new Claim.OtherBody());
    assertThat(claim(tenant, "another body", LEASE_OVER)).isEqualTo(new Claim.OtherBody());
  }

  @Test
  default void theSameKeyInAnotherTenantIsAnotherKey() {
    claim(tenant(), "body", NOW);
    assertThat(claim(tenant(), "body", NOW)).isInstanceOf(Claim.Fresh.class);
  }

  @Test
  default void anAbandonedKeyIsFreshAgain() {
    TenantId tenant = tenant();
    Attempt attempt = fresh(tenant, NOW);
    within(tenant, keys().abandon(tenant, attempt));
    assertThat(claim(tenant, "another body", NOW)).isInstanceOf(Claim.Fresh.class);
  }

  @Test
  default void aDoneKeyIsNotAbandoned() {
    TenantId tenant = tenant();
    Attempt attempt = fresh(tenant, NOW);
    record(tenant, attempt, "vendor", 1);
    within(tenant, keys().abandon(tenant, attempt));
    assertThat(claim(tenant, "body", NOW)).isInstanceOf(Claim.Done.class);
  }

  @Test
  default void anExpiredLeaseIsTakenOverAndTheLateAttemptRollsBack() {
    TenantId tenant = tenant();
    Attempt late = fresh(tenant, NOW);
    Attempt next = fresh(tenant, LEASE_OVER);
    assertThat(next).isNotEqualTo(late);
    assertThatThrownBy(() -> record(tenant, late, "vendor", 1))
        .isInstanceOf(AttemptTakenOverException.class);
    record(tenant, next, "vendor", 2);
    assertThat(claim(tenant, "body", LEASE_OVER))
        .isEqualTo(new Claim.Done("vendor", SequentialIds.id(7), 2));
  }

  @Test
  default void aKeyIsForgottenAfterItsTime() {
    TenantId tenant = tenant();
    record(tenant, fresh(tenant, NOW), "vendor", 1);
    assertThat(claim(tenant, "another body", FORGOTTEN)).isInstanceOf(Claim.Fresh.class);
  }

  @Test
  default void forgettingLeavesYoungKeysAlone() {
    TenantId tenant = tenant();
    claim(tenant, "body", NOW);
    within(tenant, keys().forget(tenant, FORGOTTEN.minusMillis(1), 10).then());
    assertThat(claim(tenant, "body", NOW)).isEqualTo(new Claim.Running());
  }

  @Test
  default void forgetsInBatches() {
    TenantId tenant = tenant();
    for (String key : List.of("one", "two", "three")) {
      within(tenant, keys().claim(tenant, CLIENT, key, "body", NOW).then());
    }
    assertThat(forget(tenant)).isEqualTo(2);
    assertThat(forget(tenant)).isEqualTo(1);
    assertThat(forget(tenant)).isZero();
  }

  private int forget(TenantId tenant) {
    var forgotten =
        transactions()
            .within(new Scope.Tenant(tenant), () -> keys().forget(tenant, FORGOTTEN, 2))
            .block();
    return Objects.requireNonNull(forgotten);
  }

  @Test
  default void findsTheTenantsWithKeysToForgetAndForgetsThem() {
    TenantId tenant = tenant();
    claim(tenant, "body", NOW);
    assertThat(forgettable(FORGOTTEN.minusMillis(1))).doesNotContain(tenant);
    assertThat(forgettable(FORGOTTEN)).contains(tenant);
    new ForgetAttempts(transactions(), keys(), InstantSource.fixed(FORGOTTEN)).handle().block();
    assertThat(forgettable(FORGOTTEN)).isEmpty();
  }

  private List<TenantId> forgettable(Instant now) {
    var found =
        transactions().within(new Scope.Dispatch(), () -> keys().forgettable(now, 100)).block();
    return Objects.requireNonNull(found);
  }

  private Claim claim(TenantId tenant, String body, Instant now) {
    Claim claim =
        transactions()
            .within(new Scope.Tenant(tenant), () -> keys().claim(tenant, CLIENT, KEY, body, now))
            .block();
    return Objects.requireNonNull(claim);
  }

  private Attempt fresh(TenantId tenant, Instant now) {
    return ((Claim.Fresh) claim(tenant, "body", now)).attempt();
  }

  private void record(TenantId tenant, Attempt attempt, String kind, long version) {
    Caller caller =
        Caller.staff(tenant, new Actor.Client(CLIENT, CLIENT), Origin.LOCAL).attempting(attempt);
    Change first = Change.of("vendor.created", kind, SequentialIds.id(7), version, NOW);
    Change second = Change.of("contact.added", "contact", SequentialIds.id(8), 1, NOW);
    within(tenant, changes().record(caller, first).then(changes().record(caller, second)));
  }

  private void within(TenantId tenant, Mono<Void> work) {
    transactions().within(new Scope.Tenant(tenant), () -> work).block();
  }
}
