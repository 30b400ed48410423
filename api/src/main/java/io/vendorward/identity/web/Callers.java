package io.vendorward.identity.web;

import io.vendorward.identity.Attempt;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.identity.Permission;
import io.vendorward.identity.StaffAccess;
import io.vendorward.web.TraceFilter;
import java.util.Set;
import org.springframework.web.server.ServerWebExchange;

/** On whose behalf an admitted exchange runs. */
public final class Callers {

  /** Name of the exchange attribute that holds the {@link Attempt} of a call with a key. */
  public static final String ATTEMPT = Attempt.class.getName();

  private Callers() {}

  /** Whom the guard let in: staff, a machine client, or a vendor's person inside a grant. */
  public static Caller of(ServerWebExchange exchange) {
    var caller = HandlerGuard.granted(exchange).orElseGet(() -> staff(exchange));
    Attempt attempt = exchange.getAttribute(ATTEMPT);
    return attempt == null ? caller : caller.attempting(attempt);
  }

  private static Caller staff(ServerWebExchange exchange) {
    var access = HandlerGuard.access(exchange);
    return Caller.staff(access.tenant(), access.actor(), origin(exchange)).reaching(access.reach());
  }

  /** Whether the staff member or machine client of an admitted exchange may do this as well. */
  public static boolean may(ServerWebExchange exchange, Permission permission) {
    return HandlerGuard.access(exchange).allowsAny(Set.of(permission));
  }

  /** What the staff member or machine client that the guard let in may do. */
  public static StaffAccess access(ServerWebExchange exchange) {
    return HandlerGuard.access(exchange);
  }

  public static Origin origin(ServerWebExchange exchange) {
    var remote = exchange.getRequest().getRemoteAddress();
    var address = remote == null ? "unknown" : remote.getHostString();
    return new Origin(address, TraceFilter.traceId(exchange));
  }
}
