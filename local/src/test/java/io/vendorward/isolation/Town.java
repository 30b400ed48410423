package io.vendorward.isolation;

import io.vendorward.journey.Stack;
import io.vendorward.local.http.MailboxClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody who may call: one town for all walks of a run. */
final class Town {

  private static @Nullable Town running;

  private final Stack stack;
  private final Wire wire;
  private final Routes routes;
  private final MailboxClient mailbox;
  private final Words words = new Words();
  private final Map<String, Visitor> staff = new HashMap<>();
  private final List<Story> stories = new ArrayList<>();
  private final Set<String> secrets = new TreeSet<>();

  private Town(Stack stack) {
    this.stack = stack;
    this.wire = new Wire(stack.baseUrl());
    this.routes = Routes.of(stack);
    this.mailbox = new MailboxClient(stack.http(), stack.mailboxUrl());
  }

  static synchronized Town running() {
    if (running == null) {
      running = new Town(Stack.running());
    }
    return running;
  }

  Stack stack() {
    return stack;
  }

  Routes routes() {
    return routes;
  }

  Words words() {
    return words;
  }

  MailboxClient mailbox() {
    return mailbox;
  }

  /** A new story. */
  Story story(String hospital, String name) {
    Story story = new Story(hospital, name, words);
    stories.add(story);
    return story;
  }

  List<Story> stories() {
    return stories;
  }

  /** Tokens and cookies that anybody was given. */
  Set<String> secrets() {
    return secrets;
  }

  String secret(String value) {
    secrets.add(value);
    return value;
  }

  /** Somebody of a hospital's staff, by the API or in the console. */
  Visitor staff(String hospital, String role) {
    return staff.computeIfAbsent(
        hospital + " " + role,
        name ->
            new Visitor(
                name,
                Set.of(Story.circle(hospital, role)),
                Route.Door.STAFF,
                route -> RoleTable.allows(role, route),
                wire,
                new Keys(
                    wire,
                    secretly(stack.token(hospital, role)),
                    once(() -> secretCookie(stack.consoleSession(hospital, role))))));
  }

  List<Visitor> staff(String hospital) {
    return Stream.concat(
            RoleTable.ROLES.stream().map(role -> staff(hospital, role)),
            Stream.of(machine(hospital)))
        .toList();
  }

  /** A hospital's tool: it has no cookie, and is nobody in the console. */
  Visitor machine(String hospital) {
    return staff.computeIfAbsent(
        hospital + " machine",
        name ->
            new Visitor(
                name,
                Set.of(Story.circle(hospital, "ADMIN")),
                Route.Door.STAFF,
                RoleTable::allowsMachine,
                wire,
                new Keys(wire, secretly(stack.machineToken(hospital)), () -> "")));
  }

  /** A vendor's person, whom a link in a mail lets in. */
  Visitor person(Story story, String person) {
    return new Visitor(
        story.circle(person),
        story.circlesOf(person),
        Route.Door.PORTAL,
        _ -> true,
        wire,
        new Keys(
            wire,
            () -> opened(story, "session." + person, "link." + person, this::session),
            () -> opened(story, "cookie." + person, "link." + person, this::cookie)));
  }

  /** What the story has, or what its link gives; nothing before there is a link. */
  private static String opened(
      Story story, String key, String link, Function<String, String> open) {
    if (story.find(key).isEmpty()) {
      story.find(link).ifPresent(token -> story.keep(key, open.apply(token)));
    }
    return story.find(key).orElse("");
  }

  Visitor nobody() {
    return new Visitor(
        "nobody",
        Set.of(),
        Route.Door.EVERYBODY,
        _ -> false,
        wire,
        new Keys(wire, () -> "", () -> ""));
  }

  private String session(String link) {
    Route open = routes.named("openPortalSession");
    Map<String, String> headers = Map.of("Content-Type", "application/json");
    Reply opened =
        nobody()
            .send(open, new Request("POST", open.path(), headers, "{\"token\": \"" + link + "\"}"));
    return secret(opened.json().path("sessionToken").asString());
  }

  private String cookie(String link) {
    Route open = routes.named("POST /portal/link/{token}");
    Reply opened =
        nobody().send(open, new Request("POST", open.pathOf(List.of(link)), Map.of(), ""));
    return secretCookie(opened.header("Set-Cookie").orElseThrow().split(";", 2)[0]);
  }

  private String secretCookie(String pair) {
    secret(pair.split("=", 2)[1]);
    return pair;
  }

  private Supplier<String> secretly(Supplier<String> token) {
    return () -> secret(token.get());
  }

  private static Supplier<String> once(Supplier<String> asked) {
    return new Supplier<>() {
      private @Nullable String answer;

      @Override
      public synchronized String get() {
        if (answer == null) {
          answer = asked.get();
        }
        return answer;
      }
    };
  }
}
