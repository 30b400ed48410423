package io.vendorward.isolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What a trial finds wrong with replies. */
final class Complaints {

  private static final int SHOWN = 300;
  private static final int AROUND = 40;

  private final Words words;
  private final Story own;
  private final List<String> found = new ArrayList<>();

  Complaints(Words words, Story own) {
    this.words = words;
    this.own = own;
  }

  List<String> all() {
    return List.copyOf(found);
  }

  void add(String complaint) {
    found.add(complaint);
  }

  void add(Visitor who, Route route, String what, Reply reply) {
    String start = reply.body().substring(0, Math.min(SHOWN, reply.body().length()));
    found.add(
        "%s at %s %s: %d %s".formatted(who.name(), route.name(), what, reply.status(), start));
  }

  /**
   * Both replies have to be the same, but for the ids that were sent.
   *
   * @param what whose thing the first is about; the second is about nobody's
   */
  void compare(Visitor who, Route route, String what, Sent one, Sent nobodys) {
    String first = one.reply().seen(one.ids());
    String second = nobodys.reply().seen(nobodys.ids());
    if (!first.equals(second)) {
      String both = difference(first, second);
      add(who, route, "can tell " + what + " from nobody's: " + both, one.reply());
    }
  }

  /** A reply, and the ids that were sent for it. */
  record Sent(Reply reply, Collection<String> ids) {}

  /** Looks for words and ids that are not for these eyes. */
  void inspect(Visitor who, Route route, Reply reply, Collection<String> sent) {
    String text = reply.seen(sent);
    for (String word : words.misread(text, who.circles())) {
      add(who, route, "reads " + word, reply);
    }
    if (who.kind() == Route.Door.STAFF && !who.name().startsWith(own.hospital())) {
      own.ids().stream()
          .filter(text::contains)
          .forEach(id -> add(who, route, "reads the id of a " + own.typeOf(id), reply));
    }
  }

  private static String difference(String one, String other) {
    int same = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return "..." + around(one, same) + "..., not ..." + around(other, same) + "...";
  }

  private static String around(String text, int place) {
    int end = Math.min(text.length(), place + AROUND);
    return text.substring(Math.clamp(place - AROUND, 0, end), end);
  }
}
