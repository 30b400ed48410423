package io.vendorward.identity.usecase;

import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Member;
import io.vendorward.identity.Role;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Members and machine clients in memory, without their earlier versions. */
public record InMemoryStaff(Members members, ApiClients clients) {

  public InMemoryStaff(InMemoryTables tables) {
    this(new MembersInMemory(tables), new ClientsInMemory(tables));
  }

  private record MembersInMemory(InMemoryTables tables) implements Members {

    private static final String TABLE = "membership";

    @Override
    public Mono<Member> find(TenantId tenant, UUID id) {
      return tables.in(TABLE, tenant, table -> table.get(id, Member.class).orElse(null));
    }

    @Override
    public Mono<Member> at(TenantId tenant, UUID id, long version) {
      return find(tenant, id).filter(member -> member.version() == version);
    }

    @Override
    public Mono<Member> findBySubject(TenantId tenant, String subject) {
      return tables.in(
          TABLE,
          tenant,
          table ->
              table
                  .rows(Member.class)
                  .filter(member -> member.subject().equals(subject))
                  .findFirst()
                  .orElse(null));
    }

    @Override
    public Mono<Page<Member>> list(TenantId tenant, MemberFilter filter, PageRequest page) {
      return matching(tenant, filter).map(rows -> new Page<>(rows, Optional.empty()));
    }

    @Override
    public Mono<Count> count(TenantId tenant, MemberFilter filter) {
      return matching(tenant, filter).map(rows -> new Count(rows.size()));
    }

    private Mono<List<Member>> matching(TenantId tenant, MemberFilter filter) {
      return tables.in(
          TABLE,
          tenant,
          table ->
              table
                  .rows(Member.class)
                  .filter(member -> filter.role().map(member.roles()::contains).orElse(true))
                  .filter(
                      member -> filter.disabled().orElse(member.disabled()) == member.disabled())
                  .sorted(Comparator.comparing(Member::name))
                  .toList());
    }

    @Override
    public Mono<Boolean> add(Member member, String actor, Instant at) {
      return tables.in(
          TABLE,
          member.tenant(),
          table -> {
            table.put(member.id(), member);
            return true;
          });
    }

    @Override
    public Mono<Boolean> update(Member member, String actor, Instant at) {
      return add(member, actor, at);
    }

    @Override
    public Mono<Long> countActiveAdmins(TenantId tenant) {
      return tables.in(
          TABLE,
          tenant,
          table ->
              table
                  .rows(Member.class)
                  .filter(member -> !member.disabled() && member.roles().contains(Role.ADMIN))
                  .count());
    }
  }

  private record ClientsInMemory(InMemoryTables tables) implements ApiClients {

    private static final String TABLE = "api_client";

    @Override
    public Mono<ApiClient> find(TenantId tenant, UUID id) {
      return tables.in(TABLE, tenant, table -> table.get(id, ApiClient.class).orElse(null));
    }

    @Override
    public Mono<ApiClient> at(TenantId tenant, UUID id, long version) {
      return find(tenant, id).filter(client -> client.version() == version);
    }

    @Override
    public Mono<ApiClient> findByClientId(TenantId tenant, String clientId) {
      return tables.in(
          TABLE,
          tenant,
          table ->
              table
                  .rows(ApiClient.class)
                  .filter(client -> client.clientId().equals(clientId))
                  .findFirst()
                  .orElse(null));
    }

    @Override
    public Mono<Page<ApiClient>> list(TenantId tenant, PageRequest page) {
      return tables.in(
          TABLE,
          tenant,
          table -> new Page<>(table.rows(ApiClient.class).toList(), Optional.empty()));
    }

    @Override
    public Mono<Boolean> add(ApiClient client, String actor, Instant at) {
      return tables.in(
          TABLE,
          client.tenant(),
          table -> {
            table.put(client.id(), client);
            return true;
          });
    }

    @Override
    public Mono<Boolean> update(ApiClient client, String actor, Instant at) {
      return add(client, actor, at);
    }
  }
}
