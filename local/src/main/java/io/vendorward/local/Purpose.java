package io.vendorward.local;

import java.util.List;

/** What a stack is started for. */
public enum Purpose {

  /** To work with: data survives a crash of the machine, and the application starts fast. */
  USE,

  /** Tests need no data after a crash. */
  TEST,

  /**
   * Measuring: the application runs as fast as it can once it is warm, and nobody waits for the
   * disk, since that would hide what the rest costs.
   */
  BENCH;

  boolean durable() {
    return this == USE;
  }

  /** Of the Java process that serves. */
  List<String> applicationFlags() {
    return switch (this) {
      case USE, TEST -> List.of("-XX:TieredStopAtLevel=1");
      case BENCH -> List.of();
    };
  }
}
