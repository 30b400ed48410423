package io.vendorward.isolation;

import java.util.ArrayList;
import java.util.Collection;
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

  private final Words words;
  private final Story own;
  private final Neighbours neighbours;
  private final List<Visitor> strangers;
  private final List<String> complaints = new ArrayList<>();

  Trial(Words words, Story own, Neighbours neighbours, List<Visitor> strangers) {
    this.words = words;
    this.own = own;
    this.neighbours = neighbours;
    this.strangers = List.copyOf(strangers);
  }

  List<String> complaints() {
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
        compare(stranger, route, foreign, ids, expected(stranger, route, row));
      } else if (route.isReading() || stranger.name().endsWith("ADMIN")) {
        Reply atHome = stranger.send(route, foreign);
        if (!atHome.succeeded()) {
          complain(stranger, route, "did the same at home", atHome);
        }
        inspect(stranger, route, atHome, ids);
      }
    }
  }

  /** The owner puts, in turn, other things in the place of each thing that the call names. */
  void withOthersThings(Visitor owner, Route route, Request request) {
    for (String id : request.naming(own.ids())) {
      int expected = expected(route, request, id);
      String nobodys = nobodysId();
      String reference = owner.send(route, request.replacing(id, nobodys)).seen(List.of(nobodys));
      others(route, request, own.typeOf(id))
          .forEach((whose, other) -> {
            Reply reply = owner.send(route, request.replacing(id, other));
            String what = whose + " in the place of its " + own.typeOf(id);
            if (reply.status() != expected) {
              complain(owner, route, "named " + what + ", " + expected + " was expected", reply);
            }
            if (!reply.seen(List.of(other)).equals(reference)) {
              complain(owner, route, "can tell " + what + " from nobody's", reply);
            }
            inspect(owner, route, reply, List.of(other));
          });
    }
  }

  /**
   * A filter finds nothing; what would be changed is not found, or what it shall have is refused.
   */
  private static int expected(Route route, Request request, String id) {
    if (request.hasInPath(id)) {
      return 404;
    }
    return request.hasInQuery(id) && route.isReading() ? 200 : 400;
  }

  private Map<String, String> others(Route route, Request request, String type) {
    Map<String, String> others = new HashMap<>();
    neighbours
        .elsewhere()
        .find(type)
        .ifPresentOrElse(
            other -> others.put("another hospital's " + type, other),
            () -> complaints.add("there is no other hospital's " + type));
    if (PARTS_OF_A_VENDOR.contains(type)) {
      others.put("another vendor's " + type, neighbours.sibling().thing(type));
    }
    if (route.door() == Route.Door.PORTAL) {
      others.put("another vendor's " + type, neighbours.sibling().thing(type));
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

  /** The status of the refusal; empty where the caller is asked who they are. */
  private static Optional<Integer> expected(Visitor stranger, Route route, Row row) {
    if (!stranger.isKnownAt(route)) {
      return Optional.empty();
    }
    return Optional.of(stranger.mayCall(route) ? row.refusal() : 403);
  }

  private void compare(
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
      complain(
          who, route, expected.map(one -> one + " was expected").orElse("was let in"), foreign);
    }
    if (!foreign.seen(ids).equals(random.seen(nobodys.values()))) {
      complain(who, route, "can tell another's from nobody's: " + random.seen(ids), foreign);
    }
    inspect(who, route, foreign, ids);
  }

  /** Looks for words and ids that are not for these eyes. */
  void inspect(Visitor who, Route route, Reply reply, Collection<String> sent) {
    String text = reply.seen(sent);
    for (String word : words.misread(text, who.circles())) {
      complain(who, route, "reads " + word, reply);
    }
    if (who.kind() == Route.Door.STAFF && !who.name().startsWith(own.hospital())) {
      own.ids().stream()
          .filter(text::contains)
          .forEach(id -> complain(who, route, "reads the id of a " + own.typeOf(id), reply));
    }
  }

  private void complain(Visitor who, Route route, String what, Reply reply) {
    String start = reply.body().substring(0, Math.min(300, reply.body().length()));
    complaints.add(
        "%s at %s %s: %d %s".formatted(who.name(), route.name(), what, reply.status(), start));
  }

  private static String nobodysId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long first = (random.nextLong() & 0x0000_ffff_ffff_0fffL) | 0x0199_0000_0000_7000L;
    long second = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(first, second).toString();
  }
}
