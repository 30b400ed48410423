package io.vendorward.identity;

import static io.vendorward.identity.Permission.ANSWERS_RECORD_FOR_VENDOR;
import static io.vendorward.identity.Permission.ASSESSMENTS_READ;
import static io.vendorward.identity.Permission.ASSESSMENTS_WRITE;
import static io.vendorward.identity.Permission.AUDIT_READ;
import static io.vendorward.identity.Permission.BAAS_READ;
import static io.vendorward.identity.Permission.BAAS_SIGN_OFF;
import static io.vendorward.identity.Permission.BAAS_WRITE;
import static io.vendorward.identity.Permission.FINDINGS_READ;
import static io.vendorward.identity.Permission.FINDINGS_WRITE;
import static io.vendorward.identity.Permission.PHI_FLOWS_READ;
import static io.vendorward.identity.Permission.PHI_FLOWS_WRITE;
import static io.vendorward.identity.Permission.REVIEW;
import static io.vendorward.identity.Permission.SELF;
import static io.vendorward.identity.Permission.SETTINGS_READ;
import static io.vendorward.identity.Permission.SETTINGS_WRITE;
import static io.vendorward.identity.Permission.TEMPLATES_READ;
import static io.vendorward.identity.Permission.TEMPLATES_WRITE;
import static io.vendorward.identity.Permission.VENDORS_READ;
import static io.vendorward.identity.Permission.VENDORS_WRITE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may do what: declared here once, default deny, for people by role and machines by scope. */
public final class RoleTable {

  private static final Set<Permission> READ_WORK =
      EnumSet.of(
          SELF,
          VENDORS_READ,
          TEMPLATES_READ,
          ASSESSMENTS_READ,
          FINDINGS_READ,
          PHI_FLOWS_READ,
          BAAS_READ);

  private static final Map<Role, Set<Permission>> BY_ROLE =
      Map.of(
          Role.ADMIN,
          with(
              SETTINGS_READ,
              SETTINGS_WRITE,
              VENDORS_WRITE,
              TEMPLATES_WRITE,
              ASSESSMENTS_WRITE,
              FINDINGS_WRITE,
              REVIEW,
              PHI_FLOWS_WRITE,
              BAAS_WRITE,
              BAAS_SIGN_OFF,
              AUDIT_READ),
          Role.ANALYST,
          with(
              VENDORS_WRITE,
              TEMPLATES_WRITE,
              ASSESSMENTS_WRITE,
              FINDINGS_WRITE,
              REVIEW,
              PHI_FLOWS_WRITE,
              BAAS_WRITE,
              AUDIT_READ),
          Role.PROCUREMENT,
          with(VENDORS_WRITE, ASSESSMENTS_WRITE, PHI_FLOWS_WRITE, BAAS_WRITE),
          Role.PRIVACY,
          with(PHI_FLOWS_WRITE, BAAS_WRITE, BAAS_SIGN_OFF),
          Role.REVIEWER,
          with(FINDINGS_WRITE, REVIEW),
          Role.AUDITOR,
          with(SETTINGS_READ, AUDIT_READ),
          Role.BUSINESS_OWNER,
          EnumSet.of(
              SELF, VENDORS_READ, ASSESSMENTS_READ, FINDINGS_READ, PHI_FLOWS_READ, BAAS_READ));

  private static final Map<String, Set<Permission>> BY_SCOPE =
      Map.ofEntries(
          Map.entry("vendors:read", EnumSet.of(VENDORS_READ)),
          Map.entry("vendors:write", EnumSet.of(VENDORS_READ, VENDORS_WRITE)),
          Map.entry("templates:read", EnumSet.of(TEMPLATES_READ)),
          Map.entry("templates:write", EnumSet.of(TEMPLATES_READ, TEMPLATES_WRITE)),
          Map.entry("assessments:read", EnumSet.of(ASSESSMENTS_READ)),
          Map.entry("assessments:write", EnumSet.of(ASSESSMENTS_READ, ASSESSMENTS_WRITE, REVIEW)),
          Map.entry("findings:read", EnumSet.of(FINDINGS_READ)),
          Map.entry("findings:write", EnumSet.of(FINDINGS_READ, FINDINGS_WRITE)),
          Map.entry("phi-flows:read", EnumSet.of(PHI_FLOWS_READ)),
          Map.entry("phi-flows:write", EnumSet.of(PHI_FLOWS_READ, PHI_FLOWS_WRITE)),
          Map.entry("baas:read", EnumSet.of(BAAS_READ)),
          Map.entry("baas:write", EnumSet.of(BAAS_READ, BAAS_WRITE, BAAS_SIGN_OFF)),
          Map.entry("audit:read", EnumSet.of(AUDIT_READ)),
          Map.entry("settings:read", EnumSet.of(SETTINGS_READ)),
          Map.entry("settings:write", EnumSet.of(SETTINGS_READ, SETTINGS_WRITE)),
          Map.entry("members:read", EnumSet.of(SETTINGS_READ)),
          Map.entry("members:write", EnumSet.of(SETTINGS_READ, SETTINGS_WRITE)),
          Map.entry("answers:record-for-vendor", EnumSet.of(ANSWERS_RECORD_FOR_VENDOR)));

  private RoleTable() {}

  /** The union of what the roles allow. */
  public static Set<Permission> ofPerson(Collection<Role> roles) {
    var allowed = EnumSet.noneOf(Permission.class);
    roles.forEach(role -> allowed.addAll(BY_ROLE.getOrDefault(role, Set.of())));
    return allowed;
  }

  /** The union of what the scopes allow; a scope we do not know allows nothing. */
  public static Set<Permission> ofMachine(Collection<String> scopes) {
    var allowed = EnumSet.of(SELF);
    scopes.forEach(scope -> allowed.addAll(BY_SCOPE.getOrDefault(scope, Set.of())));
    return allowed;
  }

  /** Scopes that a machine client may be given. */
  public static Set<String> scopes() {
    return BY_SCOPE.keySet();
  }

  /** Somebody who is a business owner and nothing wider sees only what they own. */
  public static Reach reach(String subject, Collection<Role> roles) {
    return roles.stream().allMatch(role -> role == Role.BUSINESS_OWNER)
        ? new Reach.OwnedBy(subject)
        : new Reach.Everything();
  }

  private static Set<Permission> with(Permission... more) {
    var allowed = EnumSet.copyOf(READ_WORK);
    allowed.addAll(Set.of(more));
    return allowed;
  }
}
