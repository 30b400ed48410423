package io.vendorward.isolation;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Takes the links out of the mails of a story's people. */
final class Mails {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Town town;
  private final Story story;
  private final Set<String> known = new HashSet<>();

  Mails(Town town, Story story) {
    this.town = town;
    this.story = story;
  }

  /** Waits for a link that was not kept before, and keeps its token as {@code link.<person>}. */
  void keepLink(String person) {
    String address = story.thing("address." + person);
    long end = System.nanoTime() + PATIENCE.toNanos();
    Optional<String> link = fresh(address);
    while (link.isEmpty() && System.nanoTime() < end) {
      Walk.pause();
      link = fresh(address);
    }
    String found = link.orElseThrow(() -> new AssertionError("no link came to " + person));
    known.add(found);
    story.keep("link." + person, town.secret(found.substring(found.lastIndexOf('/') + 1)));
  }

  private Optional<String> fresh(String address) {
    return town.mailbox().linksTo(address).stream()
        .filter(link -> !known.contains(link))
        .findFirst();
  }
}
