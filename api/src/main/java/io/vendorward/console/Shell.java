package io.vendorward.console;

import io.vendorward.identity.Permission;
import java.util.Set;

/** What frames every page of the console: whose it is, who reads it, and what they may do. */
public record Shell(String tenant, String person, Set<Permission> permissions) {

  public Shell {
    permissions = Set.copyOf(permissions);
  }

  /** Whether to offer what needs this permission; the handlers check it anyway. */
  public boolean may(String permission) {
    return permissions.contains(Permission.valueOf(permission));
  }
}
