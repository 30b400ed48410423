package io.vendorward.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until a child answers 200, or says why it will not. */
public final class Readiness {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final HttpClient http;

  public Readiness(HttpClient http) {
    this.http = http;
  }

  public void await(String name, Process process, URI uri, Path log) {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(request)) {
      if (!process.isAlive()) {
        throw new Failure(name + " ended with status " + process.exitValue(), log);
      }
      if (System.nanoTime() > end) {
        throw new Failure(name + " was not ready after " + PATIENCE.toSeconds() + " s", log);
      }
      pause();
    }
  }

  private boolean answers(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted while waiting", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted while waiting", e);
    }
  }
}
