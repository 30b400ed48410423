package io.vendorward;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;

/**
 * How much tests try. {@code ./test --long} sets {@code vendorward.long}: more rounds, and seeds
 * that nobody tried before. Tests name their seed when they fail; {@code -Dvendorward.seed=...}
 * tries that one again.
 */
@NullMarked
public final class Effort {

  private static final boolean LONG = Boolean.getBoolean("vendorward.long");

  private Effort() {}

  public static int rounds(int usual, int longRun) {
    return LONG ? longRun : usual;
  }

  public static long seed(long usual) {
    long unasked = LONG ? RandomGenerator.getDefault().nextLong() : usual;
    return Long.getLong("vendorward.seed", unasked);
  }
}
