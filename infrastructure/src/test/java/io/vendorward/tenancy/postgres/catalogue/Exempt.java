package io.vendorward.tenancy.postgres.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Tables that a rule does not hold for, by name and with the reason. */
final class Exempt {

  /** Needed before a tenant is known, or about the installation itself. */
  static final List<String> WITHOUT_TENANT =
      List.of("tenants", "portal_account", "link_token", "session", "flyway_schema_history");

  /** Machinery that no timeline shows: counters, leases, progress, what is derived. */
  static final List<String> WITHOUT_HISTORY =
      List.of("tenant_counter", "sequence_head", "job", "operation", "idempotency_key");

  private Exempt() {}

  /** As an SQL list. */
  static String sql(List<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }
}
