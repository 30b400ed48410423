package io.vendorward.audit.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.audit.AuditEntry;
import io.vendorward.audit.AuditQuery;
import io.vendorward.audit.AuditRecord;
import io.vendorward.audit.usecase.AuditTrail;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.Columns;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The trail, with the names that its actors have today. */
@Component
class PostgresAuditTrail implements AuditTrail {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final String CONTACT_NAME = "contact.name";

  /** Every actor with an identifier has a kind of six letters before it, and a colon. */
  private static final String SELECT =
      """
      select a.id, a.at, a.type, a.resource_kind, a.resource_id, a.resource_version, a.actor,
        a.origin, a.trace_id, a.fields::text as fields, encode(a.leaf_hash, 'hex') as leaf_hash,
        l.seq, coalesce(m.name, c.name) as name, v.sealed_name
      from audit_event a
      left join audit_leaf l on l.tenant_id = a.tenant_id and l.audit_id = a.id
      left join membership m on m.tenant_id = a.tenant_id
        and m.subject = case when starts_with(a.actor, 'person:') then substr(a.actor, 8) end
      left join api_client c on c.tenant_id = a.tenant_id
        and c.client_id = case when starts_with(a.actor, 'client:') then substr(a.actor, 8) end
      left join lateral (
        select t.sealed_name
        from portal_grant g
        join contact t on t.tenant_id = g.tenant_id and t.id = g.contact_id
        where g.tenant_id = a.tenant_id and g.account_id =
          case when starts_with(a.actor, 'portal:') then substr(a.actor, 8)::uuid end
        limit 1
      ) v on true
      where a.tenant_id = $1
        and ($2::uuid is null or a.resource_id = $2)
        and ($3::text is null or a.actor = $3)
        and ($4::timestamptz is null or a.at >= $4)
        and ($5::timestamptz is null or a.at < $5)\
      """;

  private static final Keyset<AuditEntry> ORDERS =
      new Keyset<>(
          "a.id",
          entry -> entry.record().id(),
          Map.of("at", new SortKey<>("a.at", KeyType.INSTANT, entry -> entry.record().at())));

  private final DatabaseClient database;
  private final Seal seal;
  private final JsonMapper json = JsonMapper.shared();

  PostgresAuditTrail(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Mono<Page<AuditEntry>> page(TenantId tenant, AuditQuery query, PageRequest request) {
    return ORDERS.read(
        database, SELECT, parameters(tenant, query), request, row -> read(tenant, row));
  }

  @Override
  public Mono<Count> count(TenantId tenant, AuditQuery query) {
    return Keyset.count(database, SELECT, parameters(tenant, query));
  }

  private static List<Object> parameters(TenantId tenant, AuditQuery query) {
    return List.of(
        tenant.value(),
        OptionalParameter.of(UUID.class, query.resource()),
        OptionalParameter.of(String.class, query.actor()),
        OptionalParameter.of(Instant.class, query.from()),
        OptionalParameter.of(Instant.class, query.until()));
  }

  private AuditEntry read(TenantId tenant, Readable row) {
    var sequence = Columns.optional(row, "seq", Long.class);
    return new AuditEntry(
        new AuditRecord(
            tenant,
            Columns.uuid(row, "id"),
            Columns.instant(row, "at"),
            Columns.text(row, "type"),
            Columns.text(row, "resource_kind"),
            Columns.uuid(row, "resource_id"),
            Columns.number(row, "resource_version"),
            Columns.text(row, "actor"),
            Columns.text(row, "origin"),
            Columns.text(row, "trace_id"),
            json.readValue(Columns.text(row, "fields"), TEXTS)),
        sequence.isPresent() ? OptionalLong.of(sequence.get()) : OptionalLong.empty(),
        Columns.text(row, "leaf_hash"),
        name(tenant, row));
  }

  private Optional<String> name(TenantId tenant, Readable row) {
    return Columns.optional(row, "name", String.class)
        .or(() ->
            Columns.optional(row, "sealed_name", byte[].class)
                .map(sealed -> seal.open(tenant, CONTACT_NAME, sealed)));
  }
}
