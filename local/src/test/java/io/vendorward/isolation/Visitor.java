package io.vendorward.isolation;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Somebody who calls.
 *
 * @param circles whose words they may read
 * @param kind the door at which they are known; everybody's for whoever is known at none
 * @param entitled the routes that their role is let in by at home
 */
record Visitor(
    String name,
    Set<String> circles,
    Route.Door kind,
    Predicate<Route> entitled,
    Wire wire,
    Keys keys) {

  Visitor {
    circles = Set.copyOf(circles);
  }

  Reply send(Route route, Request request) {
    return wire.send(request, keys.of(route, request));
  }

  boolean isKnownAt(Route route) {
    return route.door() == kind && keys.areFor(route);
  }

  boolean mayCall(Route route) {
    return route.door() == Route.Door.EVERYBODY || (isKnownAt(route) && entitled.test(route));
  }

  boolean isOf(String hospital) {
    return circles.contains(Story.circle(hospital, "ADMIN"));
  }
}
