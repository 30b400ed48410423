package io.vendorward.journey;

import java.util.concurrent.atomic.AtomicInteger;

/** Names that no earlier run on the same stack has used. */
final class Unique {

  private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

  private Unique() {}

  static String name(String name) {
    return name + " " + RUN;
  }

  private static final AtomicInteger WORDS = new AtomicInteger();

  /** One word, of this call only. */
  static String word(String word) {
    return word + RUN + WORDS.incrementAndGet();
  }

  static String address(String address) {
    return address.replace("@", "-" + RUN + "@");
  }
}
