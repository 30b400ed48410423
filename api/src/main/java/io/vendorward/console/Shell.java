package io.vendorward.console;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Permission;
import io.vendorward.identity.StaffAccess;
import io.vendorward.portal.Hospital;
import io.vendorward.web.Reader;
import java.util.Map;
import java.util.Set;

/** What frames every page of the console: whose it is, who reads it, and what they may do. */
public record Shell(String tenant, String person, Set<Permission> permissions) {

  public Shell {
    permissions = Set.copyOf(permissions);
  }

  /** What the frame of a page needs: {@code shell} and {@code reader}. */
  static Map<String, Object> model(StaffAccess access, Hospital hospital) {
    return Map.of(
        "shell", new Shell(hospital.name(), name(access.actor()), access.permissions()),
        "reader", new Reader(hospital.locale(), hospital.zone()));
  }

  private static String name(Actor actor) {
    return actor instanceof Actor.Person person ? person.name() : actor.reference();
  }

  /** Whether to offer what needs this permission; the handlers check it anyway. */
  public boolean may(String permission) {
    return permissions.contains(Permission.valueOf(permission));
  }
}
