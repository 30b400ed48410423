package io.vendorward.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asked first, then made to. */
public final class Ending {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Ending() {}

  /** By SIGTERM, then by SIGKILL. */
  public static void of(ProcessHandle process) {
    process.destroy();
    await(process);
  }

  /** By SIGINT, which PostgreSQL takes as "roll back, write, and end"; then by SIGKILL. */
  public static void byInterrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    await(process);
  }

  private static void await(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
