package io.vendorward.portal.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.portal.Grant;
import io.vendorward.portal.GrantProgress;
import io.vendorward.portal.GrantRight;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The columns of a grant, and how they are read. */
final class GrantRow {

  static final String COLUMNS =
      """
      tenant_id, contact_id, account_id, kind, resource_id, template_version_id, rights,
      hospital_name, zone, title, sender, due_on, state, answered, total, opened_at, revoked_at\
      """;

  private GrantRow() {}

  static Grant read(Readable row) {
    return new Grant(
        new TenantId(Columns.value(row, "tenant_id", UUID.class)),
        Columns.value(row, "contact_id", UUID.class),
        Columns.optional(row, "account_id", UUID.class),
        GrantKind.valueOf(Columns.value(row, "kind", String.class)),
        Columns.value(row, "resource_id", UUID.class),
        Columns.value(row, "template_version_id", UUID.class),
        GrantRight.valueOf(Columns.value(row, "rights", String.class)),
        Columns.value(row, "hospital_name", String.class),
        ZoneId.of(Columns.value(row, "zone", String.class)),
        Columns.value(row, "title", String.class),
        Columns.value(row, "sender", String.class),
        progress(row),
        Columns.optional(row, "opened_at", Instant.class),
        Columns.optional(row, "revoked_at", Instant.class));
  }

  private static GrantProgress progress(Readable row) {
    Optional<LocalDate> dueOn = Columns.optional(row, "due_on", LocalDate.class);
    return new GrantProgress(
        dueOn,
        Columns.value(row, "state", String.class),
        Columns.value(row, "answered", Integer.class),
        Columns.value(row, "total", Integer.class));
  }
}
