package io.vendorward.isolation;

import io.vendorward.local.demo.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the walk left behind where nobody asked for it: in mails, in the log, in the database. */
final class Traces {

  private final Town town;

  Traces(Town town) {
    this.town = town;
  }

  /** Words in mails to people whom they are not for. */
  List<String> inMails() {
    Map<String, Set<String>> readers = readersByAddress();
    List<String> found = new ArrayList<>();
    for (JsonNode mail : town.mailbox().messages()) {
      Set<String> circles = new HashSet<>();
      mail.path("to")
          .valueStream()
          .forEach(address -> circles.addAll(readers.getOrDefault(address.asString(), Set.of())));
      town.words()
          .misread(mail.toString(), circles)
          .forEach(word -> found.add(mail.path("to") + " was sent " + word));
    }
    return found;
  }

  private Map<String, Set<String>> readersByAddress() {
    Map<String, Set<String>> readers = new HashMap<>();
    for (Person person : town.stack().people()) {
      readers.put(person.username(), Set.of(Story.circle(person.tenant(), person.role())));
    }
    town.stories().forEach(story -> readers.putAll(story.circlesByAddress()));
    return readers;
  }

  /** The log names things by their ids, and nobody by what they wrote. */
  List<String> inLog() {
    try (Stream<String> lines = Files.lines(town.stack().applicationLog())) {
      Set<String> secrets = secrets();
      return lines
          .filter(line ->
              town.words().in(line).findAny().isPresent()
                  || secrets.stream().anyMatch(line::contains))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words in another tenant's rows, and secrets in any row. */
  List<String> inDatabase() {
    Set<String> secrets = secrets();
    List<String> found = new ArrayList<>();
    Tables.of(town.stack().database())
        .forEachRow((table, hospital, text) -> {
          Set<String> circles =
              hospital.isEmpty() ? Set.of() : Set.of(Story.circle(hospital, "ADMIN"));
          town.words()
              .misread(text, circles)
              .forEach(word -> found.add(table + " of " + hospital + " holds " + word));
          secrets.stream()
              .filter(text::contains)
              .forEach(secret -> found.add(table + " holds the secret " + secret));
        });
    return found;
  }

  /** Those that were used, and the links in mails that were not. */
  private Set<String> secrets() {
    Set<String> secrets = new HashSet<>(town.secrets());
    town.stories().stream()
        .flatMap(story -> story.circlesByAddress().keySet().stream())
        .flatMap(address -> town.mailbox().linksTo(address).stream())
        .map(link -> link.substring(link.lastIndexOf('/') + 1))
        .forEach(secrets::add);
    return secrets;
  }
}
