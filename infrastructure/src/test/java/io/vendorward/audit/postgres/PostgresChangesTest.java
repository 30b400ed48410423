package io.vendorward.audit.postgres;

import static io.vendorward.tenancy.postgres.Columns.instant;
import static io.vendorward.tenancy.postgres.Columns.number;
import static io.vendorward.tenancy.postgres.Columns.text;
import static io.vendorward.tenancy.postgres.Columns.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.Readable;
import io.vendorward.audit.AuditRecord;
import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class PostgresChangesTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final Instant AT = Instant.parse("2026-03-02T10:00:00.123456789Z");

  private static final HexFormat HEX = HexFormat.of();

  private final Changes changes = ChangesForTests.on(postgres);

  private record Stored(AuditRecord record, String salt, String leafHash) {}

  @Test
  void writesAuditRecordEventAndTheOrderToNumberThem() {
    TenantId tenant = postgres.createTenant();
    record(tenant);
    assertThat(count(tenant, "audit_event")).isEqualTo(1);
    assertThat(count(tenant, "outbox_event")).isEqualTo(1);
    assertThat(count(tenant, "sequence_pending")).isEqualTo(1);
  }

  @Test
  void storesWhatTheLeafHashCovers() {
    TenantId tenant = postgres.createTenant();
    record(tenant);
    Stored stored =
        postgres.asStaff(
            tenant,
            () ->
                postgres
                    .client()
                    .sql(
                        """
                        select id, at, type, resource_kind, resource_id, resource_version, actor,
                          origin, trace_id, fields ->> 'name' as name,
                          encode(salt, 'hex') as salt, encode(leaf_hash, 'hex') as leaf_hash
                        from audit_event where tenant_id = $1\
                        """)
                    .bind(0, tenant.value())
                    .map(row -> stored(tenant, row))
                    .one());
    assertThat(stored.leafHash()).isEqualTo(HEX.formatHex(stored.record().leafHash()));
    assertThat(stored.record().fields())
        .containsEntry("name", AuditRecord.commitment(HEX.parseHex(stored.salt()), "name", "Acme"));
  }

  @Test
  void leavesNothingOfAChangeThatFailed() {
    TenantId tenant = postgres.createTenant();
    assertThatThrownBy(() ->
            postgres.runAsStaff(
                tenant,
                () ->
                    changes
                        .record(caller(tenant), change())
                        .then(Mono.error(new IllegalArgumentException("no")))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(count(tenant, "audit_event")).isZero();
    assertThat(count(tenant, "outbox_event")).isZero();
  }

  private void record(TenantId tenant) {
    postgres.runAsStaff(tenant, () -> changes.record(caller(tenant), change()));
  }

  private static Caller caller(TenantId tenant) {
    return Caller.staff(tenant, new Actor.Person("sub-1", "Ada"), new Origin("192.0.2.7", "4bf9"));
  }

  private static Change change() {
    return Change.of("vendor.created", "vendor", PostgresForTests.anyId(), 1, AT)
        .withFields(Map.of("name", "Acme"))
        .withEventData(Map.of("number", "VEN-000001"));
  }

  private static Stored stored(TenantId tenant, Readable row) {
    return new Stored(
        new AuditRecord(
            tenant,
            uuid(row, "id"),
            instant(row, "at"),
            text(row, "type"),
            text(row, "resource_kind"),
            uuid(row, "resource_id"),
            number(row, "resource_version"),
            text(row, "actor"),
            text(row, "origin"),
            text(row, "trace_id"),
            Map.of("name", text(row, "name"))),
        text(row, "salt"),
        text(row, "leaf_hash"));
  }

  private long count(TenantId tenant, String table) {
    return postgres.asStaff(
        tenant,
        () ->
            postgres
                .client()
                .sql("select count(*) from " + table + " where tenant_id = $1")
                .bind(0, tenant.value())
                .mapValue(Long.class)
                .one());
  }
}
