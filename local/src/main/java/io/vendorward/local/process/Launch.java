package io.vendorward.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command with its environment, and the file that takes what it prints. */
public record Launch(List<String> command, Map<String, String> environment, Path log) {

  public Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** Starts it and lets it run. */
  public Process start() {
    return start(command);
  }

  /**
   * Starts it in a session of its own where the system can, so that Ctrl-C reaches the launcher
   * alone, which then ends its children in their order.
   */
  public Process startDetached() {
    if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      return start(command);
    }
    List<String> detached = new ArrayList<>(List.of("/usr/bin/setsid"));
    detached.addAll(command);
    return start(detached);
  }

  /** Runs it to its end; a failure carries the last lines it printed. */
  public void run() {
    try {
      int status = start().waitFor();
      if (status != 0) {
        throw new Failure(command.getFirst() + " ended with status " + status, log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(command.getFirst() + " was interrupted", log);
    }
  }

  /**
   * Runs it to its end and returns what it printed to standard output; the rest goes to the log.
   */
  public String output() {
    try {
      Process process =
          builder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        throw new Failure(command.getFirst() + " ended with " + process.exitValue(), log);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(command.getFirst() + " was interrupted", log);
    }
  }

  private Process start(List<String> words) {
    try {
      return builder(words)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder builder(List<String> words) throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().putAll(environment);
    return builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
  }
}
