package io.vendorward.portal.postgres;

import static io.vendorward.portal.PortalFixtures.NOON;
import static io.vendorward.portal.PortalFixtures.aNewGrant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.identity.Actor;
import io.vendorward.portal.Grant;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.NoLiveGrantException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

/** What the policies let each scope see, whatever the statements say. */
@Tag("database")
class PortalIsolationTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final Actor ANA = new Actor.Person("ana", "Ana Ruiz");

  private final PostgresGrants grants = postgres.adapter(PostgresGrants::new);
  private final PostgresInboxes inboxes = postgres.adapter(PostgresInboxes::new);
  private final UUID bo = PostgresForTests.anyId();
  private final UUID kim = PostgresForTests.anyId();
  private TenantId mercy;
  private TenantId grace;
  private UUID ofMercy;
  private UUID ofGrace;

  @BeforeEach
  void bothHospitalsAskBoAndMercyAsksKimToo() {
    mercy = postgres.createTenant();
    grace = postgres.createTenant();
    ofMercy = grant(mercy, bo);
    ofGrace = grant(grace, bo);
    grant(mercy, kim);
  }

  private UUID grant(TenantId tenant, UUID account) {
    var contact = PostgresForTests.anyId();
    var work = PostgresForTests.anyId();
    postgres.runAsStaff(
        tenant,
        () ->
            grants
                .put(tenant, aNewGrant(contact, work), ANA, NOON)
                .then(grants.bind(tenant, contact, account, ANA, NOON)));
    return work;
  }

  private long rows(Scope scope, String table) {
    return postgres.within(
        scope,
        () -> postgres.client().sql("select count(*) from " + table).mapValue(Long.class).one());
  }

  @Test
  void anInboxHoldsOneAccountsGrantsOverAllHospitals() {
    List<Grant> all = postgres.within(new Scope.Inbox(bo), () -> inboxes.of(bo));
    assertThat(all).extracting(Grant::resource).containsExactlyInAnyOrder(ofMercy, ofGrace);
    assertThat(rows(new Scope.Inbox(bo), "portal_grant")).isEqualTo(2);
    assertThat(postgres.within(new Scope.Inbox(kim), () -> inboxes.of(bo))).isEmpty();
  }

  @Test
  void aHospitalSeesItsOwnGrantsOnly() {
    assertThat(rows(new Scope.Tenant(mercy), "portal_grant")).isEqualTo(2);
    assertThat(rows(new Scope.Tenant(grace), "portal_grant")).isEqualTo(1);
    assertThat(postgres.asStaff(grace, () -> grants.of(mercy, GrantKind.ASSESSMENT, ofMercy)))
        .isEmpty();
  }

  @Test
  void aGrantOpensItsOwnWorkOnly() {
    var scope = new Scope.Portal(bo, mercy, GrantKind.ASSESSMENT, ofMercy);
    assertThat(rows(scope, "portal_grant")).isEqualTo(1);
    assertThat(rows(scope, "tenant_profile")).isEqualTo(1);
  }

  @Test
  void nobodyEntersByAnothersGrantOrIntoAnotherHospital() {
    refuses(new Scope.Portal(kim, mercy, GrantKind.ASSESSMENT, ofMercy));
    refuses(new Scope.Portal(bo, grace, GrantKind.ASSESSMENT, ofMercy));
    refuses(new Scope.Portal(bo, mercy, GrantKind.AGREEMENT, ofMercy));
  }

  @Test
  void aRevokedGrantOpensNothing() {
    var contact =
        postgres
            .asStaff(mercy, () -> grants.of(mercy, GrantKind.ASSESSMENT, ofMercy))
            .getFirst()
            .contact();
    postgres.asStaff(
        mercy, () -> grants.revoke(mercy, contact, GrantKind.ASSESSMENT, ofMercy, ANA, NOON));
    refuses(new Scope.Portal(bo, mercy, GrantKind.ASSESSMENT, ofMercy));
  }

  @Test
  void whatStandsOutsideTheTenantsIsTheDirectorysAlone() {
    for (String table : List.of("portal_account", "link_token", "session", "throttle")) {
      for (Scope scope :
          List.of(
              new Scope.Tenant(mercy),
              new Scope.Inbox(bo),
              new Scope.Portal(bo, mercy, GrantKind.ASSESSMENT, ofMercy))) {
        assertThatThrownBy(() -> rows(scope, table)).hasMessageContaining("permission denied");
      }
    }
  }

  /** Neither rules nor scores, findings, decisions of a review, vendors, people or tenants. */
  @Test
  void theVendorsSideReadsTheseTablesAndNoOthers() throws SQLException {
    assertThat(readBy("vw_portal"))
        .containsExactlyInAnyOrder(
            "tenant_profile",
            "idempotency_key",
            "portal_grant",
            "template_version",
            "assessment",
            "assessment_version",
            "assessment_contact",
            "answer",
            "answer_version",
            "submission",
            "returned_question",
            "agreement_paper",
            "agreement_remark",
            "agreement_signing");
    assertThat(readBy("vw_inbox")).containsExactly("portal_grant");
  }

  private static List<String> readBy(String role) throws SQLException {
    var tables = new ArrayList<String>();
    try (var connection = postgres.superuser();
        var statement =
            connection.prepareStatement(
                """
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
                  and has_any_column_privilege(?, oid, 'select')\
                """)) {
      statement.setString(1, role);
      var rows = statement.executeQuery();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private void refuses(Scope.Portal scope) {
    assertThatThrownBy(() -> postgres.within(scope, () -> Mono.just(1)))
        .isInstanceOf(NoLiveGrantException.class);
  }
}
