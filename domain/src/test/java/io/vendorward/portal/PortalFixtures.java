package io.vendorward.portal;

import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Grants and keys as tests need them. */
public final class PortalFixtures {

  /** Stands for what is kept outside the tenants. */
  static final TenantId INSTALLATION = new TenantId(new UUID(0, 0));

  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  public static final LocalDate DUE = LocalDate.of(2026, 5, 3);
  public static final ZoneId ZONE = ZoneId.of("America/Chicago");
  public static final UUID VERSION = new UUID(7, 7);

  private PortalFixtures() {}

  public static AddressKey anAddressKey() {
    return new AddressKey("an address key of thirty-two bytes".getBytes(StandardCharsets.US_ASCII));
  }

  public static NewGrant aNewGrant(UUID contact, UUID resource) {
    return new NewGrant(
        contact,
        GrantKind.ASSESSMENT,
        resource,
        VERSION,
        GrantRight.ANSWER,
        "Security questionnaire",
        "Ana Ruiz",
        new GrantProgress(Optional.of(DUE), "SENT", 0, 25));
  }

  public static Grant aGrant(TenantId tenant, UUID contact, UUID resource) {
    var grant = aNewGrant(contact, resource);
    return new Grant(
        tenant,
        contact,
        Optional.empty(),
        grant.kind(),
        resource,
        grant.templateVersion(),
        grant.right(),
        "St. Mary's Hospital",
        ZONE,
        grant.title(),
        grant.sender(),
        grant.progress(),
        Optional.empty(),
        Optional.empty());
  }

  public static Grant with(Grant grant, GrantProgress progress, Optional<Instant> openedAt) {
    return copy(grant, grant.account(), progress, openedAt, grant.revokedAt());
  }

  public static Grant boundTo(Grant grant, Optional<UUID> account) {
    return copy(grant, account, grant.progress(), grant.openedAt(), grant.revokedAt());
  }

  public static Grant revoked(Grant grant, Instant at) {
    return copy(grant, grant.account(), grant.progress(), grant.openedAt(), Optional.of(at));
  }

  private static Grant copy(
      Grant grant,
      Optional<UUID> account,
      GrantProgress progress,
      Optional<Instant> openedAt,
      Optional<Instant> revokedAt) {
    return new Grant(
        grant.tenant(),
        grant.contact(),
        account,
        grant.kind(),
        grant.resource(),
        grant.templateVersion(),
        grant.right(),
        grant.hospital(),
        grant.zone(),
        grant.title(),
        grant.sender(),
        progress,
        openedAt,
        revokedAt);
  }
}
