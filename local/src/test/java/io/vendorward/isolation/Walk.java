package io.vendorward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through rows as their owner, whose calls have to succeed; others may try each one too. */
final class Walk {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LAST_ID =
      Pattern.compile(".*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private final Town town;
  private final Story story;
  private final Optional<Trial> trial;
  private final Set<String> walked = new HashSet<>();
  private final Map<String, String> etags = new HashMap<>();

  private Walk(Town town, Story story, Optional<Trial> trial) {
    this.town = town;
    this.story = story;
    this.trial = trial;
  }

  static Walk alone(Town town, Story story) {
    return new Walk(town, story, Optional.empty());
  }

  static Walk tried(Town town, Story story, Trial trial) {
    return new Walk(town, story, Optional.of(trial));
  }

  /** What the trial found. */
  List<String> complaints() {
    return trial.map(one -> one.complaints().all()).orElse(List.of());
  }

  Story story() {
    return story;
  }

  Town town() {
    return town;
  }

  /** Names of the routes that were gone. */
  Set<String> walked() {
    return Set.copyOf(walked);
  }

  void go(List<Row> rows) {
    rows.forEach(this::go);
  }

  Reply go(Row row) {
    Route route = town.routes().named(row.route());
    Visitor owner = owner(route, row);
    Request request = new Composition(story, etags).of(route, row, page(row));
    boolean tries = walked.add(route.name()) || !route.isReading();
    if (tries) {
      trial.ifPresent(others -> others.withOthersThings(owner, route, request));
    }
    Request keyed =
        route.method().equals("POST") && !route.isPage()
            ? request.withHeader("Idempotency-Key", UUID.randomUUID().toString())
            : request;
    Reply reply = succeeded(owner, route, keyed);
    keep(route, row, reply);
    trial.ifPresent(
        others -> others.complaints().inspect(owner, route, reply, request.words(town.words())));
    if (tries) {
      trial.ifPresent(others -> others.byStrangers(route, row, keyed));
    }
    return reply;
  }

  private static Reply succeeded(Visitor owner, Route route, Request request) {
    Reply reply = owner.send(route, request);
    assertThat(reply.succeeded() && !reply.location().contains("changed-meanwhile"))
        .as("%s at %s: %s", owner.name(), route.name(), reply.text())
        .isTrue();
    return reply;
  }

  /** The owner's call alone, which is no part of this walk. */
  void aside(Row row) {
    Route route = town.routes().named(row.route());
    Visitor owner = owner(route, row);
    Request request = new Composition(story, etags).of(route, row, Optional.empty());
    keep(route, row, succeeded(owner, route, request));
  }

  /** Looks again until the owner sees what is awaited. */
  Reply await(Row row, Predicate<Reply> enough) {
    Route route = town.routes().named(row.route());
    Request request = new Composition(story, etags).of(route, row, Optional.empty());
    long end = System.nanoTime() + PATIENCE.toNanos();
    Reply seen = owner(route, row).send(route, request);
    while (!enough.test(seen)) {
      assertThat(System.nanoTime()).as("%s answers %s", route.name(), seen).isLessThan(end);
      pause();
      seen = owner(route, row).send(route, request);
    }
    return seen;
  }

  private Visitor owner(Route route, Row row) {
    return switch (route.door()) {
      case STAFF ->
          row.isByMachine()
              ? town.machine(story.hospital())
              : town.staff(story.hospital(), "ADMIN");
      case PORTAL -> town.person(story, "asked");
      case EVERYBODY -> town.nobody();
    };
  }

  /** What the owner looked at before. */
  private Optional<Reply> page(Row row) {
    if (row.after().isEmpty()) {
      return Optional.empty();
    }
    Route reading = town.routes().named(row.after());
    String[] arguments =
        row.arguments().stream().limit(reading.parameters()).toArray(String[]::new);
    Row look = Row.row(row.after(), arguments).query(row.afterQuery());
    return Optional.of(go(look));
  }

  private void keep(Route route, Row row, Reply reply) {
    row.keeps()
        .forEach((thing, part) -> {
          story.keep(thing, part(route, reply, part));
          reply.header("ETag").ifPresent(etag -> etags.put(thing, etag));
        });
    if (!row.shows().isEmpty()) {
      assertThat(reply.body()).as(route.name()).contains(story.thing(row.shows()));
    }
  }

  private String part(Route route, Reply reply, String part) {
    if (!route.isPage()) {
      return reply.json().at(part.isEmpty() ? "/id" : part).asString();
    }
    return part.isEmpty()
        ? found(LAST_ID, reply.location())
        : found(Pattern.compile(story.told(part), Pattern.DOTALL), reply.text());
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
    return matcher.group(1);
  }

  static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
