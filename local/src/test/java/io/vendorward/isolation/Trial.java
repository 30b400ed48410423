package io.vendorward.isolation;

import io.vendorward.isolation.Complaints.Sent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * What becomes of a call when somebody makes it whom its things do not concern, or when it names
 * things of others. Each such try answers as one with ids that nobody has, and shows no word that
 * is not for who tries.
 */
final class Trial {

  /** Of these a vendor has several, which are nobody's of another vendor. */
  private static final Set<String> PARTS_OF_A_VENDOR = Set.of("contact", "engagement", "entity");

  private final Story own;
  private final Neighbours neighbours;
  private final List<Visitor> strangers;
  private final Complaints complaints;

  Trial(Words words, Story own, Neighbours neighbours, List<Visitor> strangers) {
    this.own = own;
    this.neighbours = neighbours;
    this.strangers = List.copyOf(strangers);
    this.complaints = new Complaints(words, own);
  }

  Complaints complaints() {
    return complaints;
  }

  /** Strangers call as the owner does. */
  void byStrangers(Route route, Row row, Request request) {
    if (route.door() == Route.Door.EVERYBODY) {
      return;
    }
    List<String> ids = request.naming(own.ids());
    Request foreign = request.withoutWords();
    for (Visitor stranger : strangers) {
      boolean mayAtHome = stranger.mayCall(route);
      if (mayAtHome && stranger.isOf(own.hospital())) {
        continue;
      }
      if (!ids.isEmpty() || !mayAtHome) {
        abroad(stranger, route, foreign, ids, expected(stranger, route, row));
      } else if (route.isReading() || stranger.name().endsWith("ADMIN")) {
        atHome(stranger, route, foreign);
      }
    }
  }

  /** The status of the refusal; empty where the caller is asked who they are. */
  private static Optional<Integer> expected(Visitor stranger, Route route, Row row) {
    if (!stranger.isKnownAt(route)) {
      return Optional.empty();
    }
    return Optional.of(stranger.mayCall(route) ? row.refusal() : 403);
  }

  private void abroad(
      Visitor who, Route route, Request request, List<String> ids, Optional<Integer> expected) {
    Map<String, String> nobodys = new HashMap<>();
    Request nowhere = request;
    for (String id : ids) {
      nobodys.put(id, nobodysId());
      nowhere = nowhere.replacing(id, nobodys.get(id));
    }
    Reply foreign = who.send(route, request);
    Reply random = who.send(route, nowhere);
    boolean refused =
        expected.map(status -> foreign.status() == status).orElseGet(foreign::asksWhoItIs);
    if (!refused) {
      String what = expected.map(status -> status + " was expected").orElse("was let in");
      complaints.add(who, route, what, foreign);
    }
    complaints.compare(
        who, route, "another's", new Sent(foreign, ids), new Sent(random, nobodys.values()));
    complaints.inspect(who, route, foreign, ids);
  }

  /** The same call concerns what the stranger has. */
  private void atHome(Visitor who, Route route, Request request) {
    Reply reply = who.send(route, request);
    if (!reply.succeeded()) {
      complaints.add(who, route, "did the same at home", reply);
    }
    complaints.inspect(who, route, reply, List.of());
  }

  /** The owner puts, in turn, other things in the place of each thing that the call names. */
  void withOthersThings(Visitor owner, Route route, Request request) {
    for (String id : request.naming(own.ids())) {
      int expected = expected(route, request, id);
      String nobodys = nobodysId();
      Reply reference = owner.send(route, request.replacing(id, nobodys));
      for (var entry : others(route, request, own.typeOf(id)).entrySet()) {
        String what = entry.getKey() + " in the place of its " + own.typeOf(id);
        Reply reply = owner.send(route, request.replacing(id, entry.getValue()));
        if (reply.status() != expected) {
          complaints.add(owner, route, "named " + what + ", " + expected + " was expected", reply);
        }
        // it may stand in a page by right too, as one of several to choose from
        List<String> sent = List.of(nobodys, entry.getValue());
        complaints.compare(owner, route, what, new Sent(reply, sent), new Sent(reference, sent));
        complaints.inspect(owner, route, reply, sent);
      }
    }
  }

  /** A filter finds nothing; what is to change is not found, or what it shall have is refused. */
  private static int expected(Route route, Request request, String id) {
    if (request.hasInPath(id)) {
      return 404;
    }
    if (request.hasInQuery(id) && route.isReading()) {
      return 200;
    }
    return route.isPage() ? 422 : 400;
  }

  private Map<String, String> others(Route route, Request request, String type) {
    Map<String, String> others = new HashMap<>();
    neighbours
        .elsewhere()
        .find(type)
        .ifPresentOrElse(
            other -> others.put("another hospital's " + type, other),
            () -> complaints.add("there is no other hospital's " + type));
    if (PARTS_OF_A_VENDOR.contains(type) || route.door() == Route.Door.PORTAL) {
      others.put("another vendor's " + type, neighbours.sibling().thing(type));
    }
    if (route.door() == Route.Door.PORTAL) {
      others.put("a colleague's " + type, own.thing(type + ".recorded"));
    }
    Stream.of("vendor", "contact", "template", "engagement")
        .filter(another -> !another.equals(type))
        .flatMap(another -> own.find(another).stream())
        .filter(another -> request.naming(List.of(another)).isEmpty())
        .findFirst()
        .ifPresent(another -> others.put("an id of another type", another));
    return others;
  }

  private static String nobodysId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long first = (random.nextLong() & 0x0000_ffff_ffff_0fffL) | 0x0199_0000_0000_7000L;
    long second = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(first, second).toString();
  }
}
