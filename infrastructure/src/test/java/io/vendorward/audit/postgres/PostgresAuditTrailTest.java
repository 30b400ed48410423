package io.vendorward.audit.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.AuditEntry;
import io.vendorward.audit.AuditQuery;
import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAuditTrailTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
  private static final UUID VENDOR = PostgresForTests.anyId();
  private static final Actor ADA = new Actor.Person("sub-ada", "Ada");
  private static final Actor TOOL = new Actor.Client("vw-tool", "GRC");

  private final Changes changes = ChangesForTests.on(postgres);
  private final PostgresAuditTrail trail =
      postgres.adapter(client -> new PostgresAuditTrail(client, new PlainSeal()));
  private TenantId tenant;

  @BeforeEach
  void threeChanges() {
    tenant = postgres.createTenant();
    member("sub-ada", "Ada Marsh");
    record(ADA, "vendor.created", VENDOR, MORNING);
    record(TOOL, "vendor.changed", VENDOR, MORNING.plusSeconds(60));
    record(ADA, "finding.opened", PostgresForTests.anyId(), MORNING.plusSeconds(120));
  }

  @Test
  void tellsTheNewestFirstWithTheNamesOfToday() {
    var rows = page(AuditQuery.ALL).rows();
    assertThat(rows)
        .extracting(entry -> entry.record().type())
        .containsExactly("finding.opened", "vendor.changed", "vendor.created");
    assertThat(rows)
        .extracting(AuditEntry::actorName)
        .containsExactly(Optional.of("Ada Marsh"), Optional.empty(), Optional.of("Ada Marsh"));
  }

  @Test
  void readsBackWhatTheLeafHashCovers() {
    assertThat(page(AuditQuery.ALL).rows())
        .allSatisfy(entry ->
            assertThat(HexFormat.of().formatHex(entry.record().leafHash()))
                .isEqualTo(entry.leafHash()));
  }

  @Test
  void keepsToOneThingOneActorAndSomeTime() {
    assertThat(types(query(Optional.of(VENDOR), Optional.empty(), Optional.empty())))
        .containsExactly("vendor.changed", "vendor.created");
    assertThat(types(query(Optional.empty(), Optional.of("client:vw-tool"), Optional.empty())))
        .containsExactly("vendor.changed");
    assertThat(
            types(query(Optional.empty(), Optional.empty(), Optional.of(MORNING.plusSeconds(60)))))
        .containsExactly("vendor.created");
    assertThat(trailOf(postgres.createTenant(), AuditQuery.ALL).rows()).isEmpty();
  }

  @Test
  void countsAndKnowsTheNumbersOnceTheyAreGiven() {
    assertThat(page(AuditQuery.ALL).rows()).allMatch(entry -> entry.sequence().isEmpty());
    var numbering = postgres.adapter(PostgresNumbering::new);
    postgres.runAsStaff(tenant, () -> numbering.number(tenant, 10).then());
    assertThat(page(AuditQuery.ALL).rows())
        .extracting(entry -> entry.sequence().orElseThrow())
        .containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(postgres.asStaff(tenant, () -> trail.count(tenant, AuditQuery.ALL)).rows())
        .isEqualTo(3);
  }

  private List<String> types(AuditQuery query) {
    return page(query).rows().stream().map(entry -> entry.record().type()).toList();
  }

  private static AuditQuery query(
      Optional<UUID> resource, Optional<String> actor, Optional<Instant> until) {
    return new AuditQuery(resource, actor, Optional.of(MORNING), until);
  }

  private Page<AuditEntry> page(AuditQuery query) {
    return trailOf(tenant, query);
  }

  private Page<AuditEntry> trailOf(TenantId whose, AuditQuery query) {
    var request = new PageRequest(50, List.of(Sort.descending("at")), Optional.empty());
    return postgres.asStaff(whose, () -> trail.page(whose, query, request));
  }

  private void record(Actor actor, String type, UUID resource, Instant at) {
    var change =
        Change.of(type, type.substring(0, type.indexOf('.')), resource, 1, at)
            .withFields(Map.of("name", "Acme"));
    postgres.runAsStaff(
        tenant,
        () -> changes.record(Caller.staff(tenant, actor, new Origin("192.0.2.7", "4b")), change));
  }

  private void member(String subject, String name) {
    postgres.runAsStaff(
        tenant,
        () ->
            postgres
                .client()
                .sql(
                    """
                    insert into membership (tenant_id, id, subject, name, name_key, email, roles,
                      disabled, version, changed_at)
                    values ($1, $2, $3, $4, $4, 'a@x.example', '{ADMIN}', false, 1, $5)\
                    """)
                .bindValues(
                    List.of(tenant.value(), PostgresForTests.anyId(), subject, name, MORNING))
                .then());
  }
}
