package io.vendorward.assessment.usecase;

import io.vendorward.identity.Actor;

/** How a vendor reads who asks it. */
final class Callers {

  private Callers() {}

  static String name(Actor actor) {
    return switch (actor) {
      case Actor.Person(var _, var name) -> name;
      case Actor.Client(var _, var name) -> name;
      case Actor.PortalUser _, Actor.Worker _, Actor.Operator _ -> "";
    };
  }
}
