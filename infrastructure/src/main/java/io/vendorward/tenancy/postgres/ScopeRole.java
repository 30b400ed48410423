package io.vendorward.tenancy.postgres;

import io.vendorward.tenancy.Scope;
import java.util.Locale;

/** The PostgreSQL login role of a scope. One role never serves two scopes. */
public enum ScopeRole {
  STAFF(8),
  PORTAL(8),
  WORKER(4),
  DIRECTORY(4),
  INBOX(2),
  OPERATOR(2);

  private final int connections;

  ScopeRole(int connections) {
    this.connections = connections;
  }

  static ScopeRole of(Scope scope) {
    return switch (scope) {
      case Scope.Tenant _ -> STAFF;
      case Scope.Portal _ -> PORTAL;
      case Scope.Inbox _ -> INBOX;
      case Scope.Dispatch _ -> WORKER;
      case Scope.Directory _ -> DIRECTORY;
      case Scope.Operator _ -> OPERATOR;
    };
  }

  /** The role's name in the database, which the policies name. */
  public String roleName() {
    return "vw_" + name().toLowerCase(Locale.ROOT);
  }

  /** Connections of a replica, where the configuration says nothing else. */
  int connections() {
    return connections;
  }
}
