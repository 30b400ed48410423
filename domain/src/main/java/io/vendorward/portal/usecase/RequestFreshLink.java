package io.vendorward.portal.usecase;

import io.vendorward.identity.Origin;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.portal.AddressHmac;
import io.vendorward.portal.AddressKey;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Somebody asks for a way back in. Answers alike, in words and in time, whether the address is
 * known, unknown or asked for too often: the answer tells nothing, the mail does.
 */
public final class RequestFreshLink {

  private static final Duration ANSWER_AFTER = Duration.ofMillis(300);

  private final Lookup lookup;
  private final LinkLimits limits;
  private final Jobs jobs;
  private final Transactions transactions;
  private final InstantSource clock;

  /** How an address is looked up. */
  public record Lookup(AddressKey key, PortalAccounts accounts, ContactAddresses addresses) {}

  public RequestFreshLink(
      Lookup lookup, LinkLimits limits, Jobs jobs, Transactions transactions, InstantSource clock) {
    this.lookup = lookup;
    this.limits = limits;
    this.jobs = jobs;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Found(UUID account, TenantId anyTenant) {}

  public Mono<Void> handle(String address, Origin origin) {
    var hmac = lookup.key().of(address);
    var work =
        limits
            .allowLinkTo(hmac, origin)
            .filter(allowed -> allowed)
            .flatMap(allowed -> transactions.within(new Scope.Directory(), () -> find(hmac)))
            .flatMap(this::leaveMail);
    return Mono.when(work, Mono.delay(ANSWER_AFTER));
  }

  /** An account without any contact left has nothing to come back to. */
  private Mono<Found> find(AddressHmac hmac) {
    return lookup
        .accounts()
        .findByAddress(hmac)
        .flatMap(account ->
            lookup
                .addresses()
                .having(hmac)
                .flatMapIterable(contacts -> contacts)
                .next()
                .map(contact -> new Found(account.id(), contact.tenant())));
  }

  /** Jobs belong to a tenant; any will do to carry this one, whose mail names none. */
  private Mono<Void> leaveMail(Found found) {
    var job =
        new NewJob(
            MailFreshLink.KIND, clock.instant(), Map.of("account", found.account().toString()));
    return transactions.within(
        new Scope.Tenant(found.anyTenant()), () -> jobs.enqueue(found.anyTenant(), job));
  }
}
