package io.vendorward.identity.usecase;

import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Member;
import io.vendorward.identity.StaffAccess;
import io.vendorward.identity.StaffIdentity;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Finds out what a person or machine client, of whom we only know the name, may do: organization or
 * client id to tenant, then membership or client row in that tenant. Nothing in a token counts
 * beyond the name.
 */
public final class AdmitStaff {

  private final TenantDirectory directory;
  private final Members members;
  private final ApiClients clients;
  private final Transactions transactions;

  public AdmitStaff(
      TenantDirectory directory, Members members, ApiClients clients, Transactions transactions) {
    this.directory = directory;
    this.members = members;
    this.clients = clients;
    this.transactions = transactions;
  }

  /** Whether somebody was let in. */
  public sealed interface Outcome {

    record Admitted(StaffAccess access) implements Outcome {}

    /** No tenant, no membership, or one that was disabled: which, is not the caller's business. */
    record Refused() implements Outcome {}
  }

  public Mono<Outcome> handle(StaffIdentity identity) {
    var access =
        switch (identity) {
          case StaffIdentity.Person person -> ofPerson(person);
          case StaffIdentity.Machine machine -> ofMachine(machine);
        };
    return access
        .<Outcome>map(Outcome.Admitted::new)
        .switchIfEmpty(Mono.fromSupplier(Outcome.Refused::new));
  }

  private Mono<StaffAccess> ofPerson(StaffIdentity.Person person) {
    return inDirectory(() -> directory.ofOrganization(person.organization()))
        .flatMap(tenant ->
            inTenant(tenant, () -> members.findBySubject(tenant, person.subject()))
                .filter(member -> !member.disabled())
                .map((Member member) -> StaffAccess.of(member)));
  }

  private Mono<StaffAccess> ofMachine(StaffIdentity.Machine machine) {
    return inDirectory(() -> directory.ofClient(machine.clientId()))
        .flatMap(tenant ->
            inTenant(tenant, () -> clients.findByClientId(tenant, machine.clientId()))
                .filter(client -> !client.disabled())
                .map((ApiClient client) -> StaffAccess.of(client)));
  }

  private Mono<TenantId> inDirectory(Supplier<Mono<TenantId>> work) {
    return transactions.within(new Scope.Directory(), work);
  }

  private <T> Mono<T> inTenant(TenantId tenant, Supplier<Mono<T>> work) {
    return transactions.within(new Scope.Tenant(tenant), work);
  }
}
