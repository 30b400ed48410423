package io.vendorward.local.process;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Says who is doing what, and how long after the start. */
public final class Progress {

  private final PrintStream out;
  private final long begun = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  public void say(String who, String what) {
    out.printf(Locale.ROOT, "%6.1f s  %-12s %s%n", elapsed().toMillis() / 1000.0, who, what);
  }

  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
