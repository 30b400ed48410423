package io.vendorward.isolation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what. The table stands here a second time, as the API's published promise: a change of
 * the code's table has to be meant.
 */
final class RoleTable {

  static final List<String> ROLES =
      List.of(
          "ADMIN", "ANALYST", "PROCUREMENT", "PRIVACY", "REVIEWER", "AUDITOR", "BUSINESS_OWNER");

  private static final Set<String> READ_WORK =
      Set.of(
          "SELF",
          "VENDORS_READ",
          "TEMPLATES_READ",
          "ASSESSMENTS_READ",
          "FINDINGS_READ",
          "PHI_FLOWS_READ",
          "BAAS_READ");

  private static final Map<String, Set<String>> MORE =
      Map.of(
          "ADMIN",
          Set.of(
              "SETTINGS_READ",
              "SETTINGS_WRITE",
              "VENDORS_WRITE",
              "TEMPLATES_WRITE",
              "ASSESSMENTS_WRITE",
              "FINDINGS_WRITE",
              "REVIEW",
              "PHI_FLOWS_WRITE",
              "BAAS_WRITE",
              "BAAS_SIGN_OFF",
              "AUDIT_READ"),
          "ANALYST",
          Set.of(
              "VENDORS_WRITE",
              "TEMPLATES_WRITE",
              "ASSESSMENTS_WRITE",
              "FINDINGS_WRITE",
              "REVIEW",
              "PHI_FLOWS_WRITE",
              "BAAS_WRITE",
              "AUDIT_READ"),
          "PROCUREMENT",
          Set.of("VENDORS_WRITE", "ASSESSMENTS_WRITE", "PHI_FLOWS_WRITE", "BAAS_WRITE"),
          "PRIVACY",
          Set.of("PHI_FLOWS_WRITE", "BAAS_WRITE", "BAAS_SIGN_OFF"),
          "REVIEWER",
          Set.of("FINDINGS_WRITE", "REVIEW"),
          "AUDITOR",
          Set.of("SETTINGS_READ", "AUDIT_READ"),
          "BUSINESS_OWNER",
          Set.of());

  private RoleTable() {}

  static boolean allows(String role, Route route) {
    return route.permissions().stream().anyMatch(permission -> allows(role, permission));
  }

  private static boolean allows(String role, String permission) {
    boolean readsTemplates = !role.equals("BUSINESS_OWNER");
    return MORE.getOrDefault(role, Set.of()).contains(permission)
        || (READ_WORK.contains(permission)
            && (readsTemplates || !permission.equals("TEMPLATES_READ")));
  }

  /** The demo's machine clients have every scope but the audit's. */
  static boolean allowsMachine(Route route) {
    return !route.permissions().equals(Set.of("AUDIT_READ"));
  }
}
