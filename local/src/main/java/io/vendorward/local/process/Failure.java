package io.vendorward.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Something of the local run did not work; the message is for the person at the terminal. */
public final class Failure extends RuntimeException {

  private static final int TAIL = 25;

  public Failure(String message) {
    super(message);
  }

  public Failure(String message, Throwable cause) {
    super(message, cause);
  }

  public Failure(String message, Path log) {
    super(message + "\n" + tailOf(log));
  }

  private static String tailOf(Path log) {
    try {
      String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      List<String> tail = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
      return "The last lines of " + log + ":\n  " + String.join("\n  ", tail);
    } catch (IOException e) {
      return "See " + log;
    }
  }
}
