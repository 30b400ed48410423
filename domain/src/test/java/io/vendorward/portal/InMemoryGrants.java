package io.vendorward.portal;

import io.vendorward.identity.Actor;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.portal.usecase.Inboxes;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Grants of all tenants in one table, since inboxes read over the tenants. */
public final class InMemoryGrants implements Grants, Inboxes {

  private static final String TABLE = "portal_grant";

  private final InMemoryTables tables;
  private final InMemoryContactAddresses addresses;

  private record Key(TenantId tenant, GrantKind kind, UUID resource, UUID contact) {}

  public InMemoryGrants(InMemoryTables tables, InMemoryContactAddresses addresses) {
    this.tables = tables;
    this.addresses = addresses;
  }

  @Override
  public Mono<Void> put(TenantId tenant, NewGrant grant, Actor by, Instant at) {
    return addresses
        .find(tenant, grant.contact())
        .map(ContactAddress::account)
        .defaultIfEmpty(Optional.empty())
        .flatMap(account -> put(granted(tenant, grant, account)));
  }

  private static Grant granted(TenantId tenant, NewGrant grant, Optional<UUID> account) {
    return new Grant(
        tenant,
        grant.contact(),
        account,
        grant.kind(),
        grant.resource(),
        grant.templateVersion(),
        grant.right(),
        "Hospital " + tenant,
        PortalFixtures.ZONE,
        grant.title(),
        grant.sender(),
        grant.progress(),
        Optional.empty(),
        Optional.empty());
  }

  private Mono<Void> put(Grant grant) {
    var key = new Key(grant.tenant(), grant.kind(), grant.resource(), grant.contact());
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> {
          var openedAt = table.get(key, Grant.class).flatMap(Grant::openedAt);
          table.put(key, PortalFixtures.with(grant, grant.progress(), openedAt));
          return null;
        });
  }

  @Override
  public Mono<List<Grant>> of(TenantId tenant, GrantKind kind, UUID resource) {
    return read(all(tenant, kind, resource));
  }

  @Override
  public Mono<Void> progress(
      TenantId tenant, GrantKind kind, UUID resource, GrantProgress now, Actor by, Instant at) {
    return change(
            all(tenant, kind, resource), grant -> PortalFixtures.with(grant, now, grant.openedAt()))
        .then();
  }

  @Override
  public Mono<Void> move(
      TenantId tenant,
      GrantKind kind,
      UUID resource,
      String state,
      int answeredBy,
      Actor by,
      Instant at) {
    return change(
            all(tenant, kind, resource).and(Grant::live),
            grant -> {
              var before = grant.progress();
              var now =
                  new GrantProgress(
                      before.dueOn(), state, before.answered() + answeredBy, before.total());
              return PortalFixtures.with(grant, now, grant.openedAt());
            })
        .then();
  }

  @Override
  public Mono<Void> opened(
      TenantId tenant, GrantKind kind, UUID resource, UUID account, Instant at) {
    return change(
            all(tenant, kind, resource)
                .and(grant -> grant.account().equals(Optional.of(account)))
                .and(grant -> grant.openedAt().isEmpty()),
            grant -> PortalFixtures.with(grant, grant.progress(), Optional.of(at)))
        .then();
  }

  @Override
  public Mono<Boolean> revoke(
      TenantId tenant, UUID contact, GrantKind kind, UUID resource, Actor by, Instant at) {
    return change(
            all(tenant, kind, resource).and(ofContact(tenant, contact)).and(Grant::live),
            grant -> PortalFixtures.revoked(grant, at))
        .map(changed -> changed > 0);
  }

  @Override
  public Mono<Void> bind(TenantId tenant, UUID contact, UUID account, Actor by, Instant at) {
    return change(
            ofContact(tenant, contact).and(Grant::live),
            grant -> PortalFixtures.boundTo(grant, Optional.of(account)))
        .then();
  }

  @Override
  public Mono<Void> unbind(TenantId tenant, UUID contact, Actor by, Instant at) {
    return change(
            ofContact(tenant, contact), grant -> PortalFixtures.boundTo(grant, Optional.empty()))
        .then();
  }

  @Override
  public Mono<List<Grant>> of(UUID account) {
    return read(liveOf(account));
  }

  @Override
  public Mono<Grant> find(UUID account, GrantKind kind, UUID resource) {
    return read(liveOf(account)
            .and(grant -> grant.kind() == kind && grant.resource().equals(resource)))
        .flatMap(grants -> Mono.justOrEmpty(grants.stream().findFirst()));
  }

  private static Predicate<Grant> liveOf(UUID account) {
    return grant -> grant.live() && grant.account().equals(Optional.of(account));
  }

  private static Predicate<Grant> ofContact(TenantId tenant, UUID contact) {
    return grant -> grant.tenant().equals(tenant) && grant.contact().equals(contact);
  }

  private static Predicate<Grant> all(TenantId tenant, GrantKind kind, UUID resource) {
    return grant ->
        grant.tenant().equals(tenant) && grant.kind() == kind && grant.resource().equals(resource);
  }

  private Mono<List<Grant>> read(Predicate<Grant> which) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table ->
            table
                .rows(Grant.class)
                .filter(which)
                .sorted(Comparator.comparing(Grant::resource).thenComparing(Grant::contact))
                .toList());
  }

  private Mono<Integer> change(Predicate<Grant> which, UnaryOperator<Grant> how) {
    return read(which)
        .flatMap(grants ->
            reactor.core.publisher.Flux.fromIterable(grants)
                .concatMap(grant -> replace(how.apply(grant)))
                .then(Mono.just(grants.size())));
  }

  private Mono<Void> replace(Grant grant) {
    var key = new Key(grant.tenant(), grant.kind(), grant.resource(), grant.contact());
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> {
          table.put(key, grant);
          return null;
        });
  }
}
