package io.vendorward.portal.postgres;

import static io.vendorward.portal.PortalFixtures.NOON;

import io.vendorward.identity.Actor;
import io.vendorward.portal.GrantProgress;
import io.vendorward.portal.GrantRight;
import io.vendorward.portal.NewGrant;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.util.Optional;
import java.util.UUID;

/** Grants for adapters that the portal's role uses. */
public final class GrantsForTests {

  private static final Actor ANA = new Actor.Person("ana", "Ana Ruiz");

  private GrantsForTests() {}

  /** Opens a piece of work to an account, with every right. */
  public static void open(
      PostgresForTests postgres, TenantId tenant, UUID account, GrantKind kind, UUID work) {
    var grants = postgres.adapter(PostgresGrants::new);
    var contact = PostgresForTests.anyId();
    var grant =
        new NewGrant(
            contact,
            kind,
            work,
            work,
            GrantRight.SIGN,
            "Work",
            "Ana Ruiz",
            new GrantProgress(Optional.empty(), "SENT", 0, 0));
    postgres.runAsStaff(
        tenant,
        () ->
            grants
                .put(tenant, grant, ANA, NOON)
                .then(grants.bind(tenant, contact, account, ANA, NOON)));
  }
}
