package io.vendorward.tenancy.postgres.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Tables and policies that a rule does not hold for, by name and with the reason. */
final class Exempt {

  /** Needed before a tenant is known, or about the installation itself. */
  static final List<String> WITHOUT_TENANT =
      List.of(
          "tenants",
          "portal_account",
          "link_token",
          "throttle",
          "session",
          "flyway_schema_history");

  /** Machinery that no timeline shows: counters, leases, progress, what is derived. */
  static final List<String> WITHOUT_HISTORY =
      List.of(
          "tenant_counter",
          "sequence_head",
          "job",
          "operation",
          "idempotency_key",
          "coverage_watch");

  /** What the vendors of a hospital share: who it is, and where their changes are recorded. */
  static final List<String> OF_A_HOSPITALS_EVERY_VENDOR =
      List.of(
          "tenant_profile portal_select",
          "audit_event portal_insert",
          "outbox_event portal_insert",
          "sequence_pending portal_insert",
          "job portal_insert");

  /** Of scopes without a tenant: grants on columns say which part of a row they are for. */
  static final List<String> OF_EVERY_TENANT =
      List.of(
          "tenant_profile operator_select",
          "tenant_profile operator_insert",
          "tenant_profile_version operator_insert",
          "audit_event operator_insert",
          "outbox_event operator_insert",
          "sequence_pending operator_insert",
          "operation operator_select",
          "operation operator_insert",
          "operation operator_update",
          "sequence_pending worker_select",
          "job worker_select",
          "idempotency_key worker_select",
          "api_client directory_select",
          "contact_address directory_select");

  private Exempt() {}

  /** As an SQL list. */
  static String sql(List<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }
}
