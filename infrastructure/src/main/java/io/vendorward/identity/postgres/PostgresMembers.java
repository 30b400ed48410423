package io.vendorward.identity.postgres;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import io.vendorward.identity.Member;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.MemberFilter;
import io.vendorward.identity.usecase.Members;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresMembers implements Members {

  private static final String SELECT =
      """
      select tenant_id, id, subject, name, email, roles, disabled, version
      from membership where tenant_id = $1\
      """;

  private static final String LIST =
      SELECT
          + """
           and ($2::text is null or $2 = any (roles))
            and ($3::boolean is null or disabled = $3)\
          """;

  private static final String AT =
      """
      select tenant_id, id, subject, name, email, roles, disabled, version
      from membership_version where tenant_id = $1 and id = $2 and version = $3\
      """;

  private static final String INSERT =
      """
      insert into membership
        (tenant_id, id, subject, name, email, roles, disabled, version, changed_at, name_key)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      on conflict do nothing\
      """;

  private static final String UPDATE =
      """
      update membership
      set subject = $3, name = $4, email = $5, roles = $6, disabled = $7, version = $8,
        changed_at = $9, name_key = $10
      where tenant_id = $1 and id = $2 and version = $8 - 1\
      """;

  private static final String KEEP =
      """
      insert into membership_version
        (tenant_id, id, subject, name, email, roles, disabled, version, recorded_at, recorded_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)\
      """;

  private static final String COUNT_ADMINS =
      """
      select count(*) from (
        select 1 from membership
        where tenant_id = $1 and not disabled and 'ADMIN' = any (roles) for update) as admins\
      """;

  private static final Keyset<Member> ORDERS = NameOrder.of(Member::id, Member::name);

  private final DatabaseClient database;

  PostgresMembers(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Member> find(TenantId tenant, UUID id) {
    return database
        .sql(SELECT + " and id = $2")
        .bind(0, tenant.value())
        .bind(1, id)
        .map(PostgresMembers::member)
        .one();
  }

  @Override
  public Mono<Member> findBySubject(TenantId tenant, String subject) {
    return database
        .sql(SELECT + " and subject = $2")
        .bind(0, tenant.value())
        .bind(1, subject)
        .map(PostgresMembers::member)
        .one();
  }

  @Override
  public Mono<Member> at(TenantId tenant, UUID id, long version) {
    return database
        .sql(AT)
        .bind(0, tenant.value())
        .bind(1, id)
        .bind(2, version)
        .map(PostgresMembers::member)
        .one();
  }

  @Override
  public Mono<Page<Member>> list(TenantId tenant, MemberFilter filter, PageRequest page) {
    return ORDERS.read(database, LIST, parameters(tenant, filter), page, PostgresMembers::member);
  }

  @Override
  public Mono<Count> count(TenantId tenant, MemberFilter filter) {
    return Keyset.count(database, LIST, parameters(tenant, filter));
  }

  private static List<Object> parameters(TenantId tenant, MemberFilter filter) {
    return List.of(
        tenant.value(),
        filter.role().map(role -> Parameters.in(role.name())).orElse(Parameters.in(String.class)),
        filter.disabled().map(Parameters::in).orElse(Parameters.in(Boolean.class)));
  }

  @Override
  public Mono<Boolean> add(Member member, String actor, Instant at) {
    return write(INSERT, member, actor, at);
  }

  @Override
  public Mono<Boolean> update(Member member, String actor, Instant at) {
    return write(UPDATE, member, actor, at);
  }

  @Override
  public Mono<Long> countActiveAdmins(TenantId tenant) {
    return database.sql(COUNT_ADMINS).bind(0, tenant.value()).mapValue(Long.class).one();
  }

  private Mono<Boolean> write(String sql, Member member, String actor, Instant at) {
    return bind(sql, member, at, NameOrder.key(member.name()))
        .fetch()
        .rowsUpdated()
        .flatMap(count ->
            count == 1
                ? bind(KEEP, member, at, actor).fetch().rowsUpdated().thenReturn(true)
                : Mono.just(false));
  }

  private GenericExecuteSpec bind(String sql, Member member, Instant at, String last) {
    return database
        .sql(sql)
        .bind(0, member.tenant().value())
        .bind(1, member.id())
        .bind(2, member.subject())
        .bind(3, member.name())
        .bind(4, member.email())
        .bind(5, member.roles().stream().map(Role::name).sorted().toArray(String[]::new))
        .bind(6, member.disabled())
        .bind(7, member.version())
        .bind(8, at)
        .bind(9, last);
  }

  private static Member member(Readable row) {
    return new Member(
        new TenantId(Column.id(row, "tenant_id")),
        Column.id(row, "id"),
        Column.text(row, "subject"),
        Column.text(row, "name"),
        Column.text(row, "email"),
        Column.codes(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
        Column.flag(row, "disabled"),
        Column.number(row, "version"));
  }
}
