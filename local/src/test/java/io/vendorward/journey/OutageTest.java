package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vendorward.local.LocalStack;
import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The database stopped in the middle of writing and started again, and Keycloak away. */
@Timeout(240)
class OutageTest {

  private static final Duration BEFORE = Duration.ofSeconds(2);
  private static final Duration AWAY = Duration.ofSeconds(3);
  private static final Duration UNTIL_READY = Duration.ofSeconds(30);

  private final Stack stack = Stack.running();
  private final HttpClient browser = HttpClient.newHttpClient();

  @Test
  void whatWasAcknowledgedIsThereAfterTheDatabaseWasAway() throws Exception {
    LocalStack parts = parts();
    Analyst analyst = new Analyst(stack.staff(Stack.HARBOR, "ANALYST"));
    ApiClient tool = stack.machine(Stack.HARBOR);
    Analyst.Vendor vendor = analyst.addVendor("Outage, Inc.", Unique.address("o@outage.example"));
    String assessment = analyst.send(vendor, analyst.publishWorkbook("Outage"));
    String session = stack.consoleSession(Stack.HARBOR, "ANALYST");
    List<SteadyWriter> writers = writers(tool, assessment, vendor.contact());

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writing = new ArrayList<>();
      writers.forEach(writer -> writing.add(threads.submit(writer)));
      try {
        Thread.sleep(BEFORE);
        parts.withoutPostgres(() -> looksAwayAndLives(tool, session));
        waitUntilReady();
        Thread.sleep(BEFORE);
      } finally {
        writers.forEach(SteadyWriter::stop);
      }
      for (Future<?> one : writing) {
        one.get();
      }
    }

    assertThat(writers)
        .allSatisfy(writer -> {
          assertThat(writer.refusals()).as("503 while it was away").isPositive();
          assertThat(writer.lost()).isEmpty();
        });
    long saved = stack.backstage().count(tracesOf(assessment, "answer_version", "assessment_id"));
    assertThat(saved).isPositive();
    for (String table : List.of("audit_event", "outbox_event")) {
      assertThat(stack.backstage().count(tracesOf(assessment, table, "resource_id")))
          .as(table)
          .isEqualTo(saved);
    }
    tool.get("/vendors/" + vendor.id()).expect(200);
    assertThat(page("/console", session).statusCode()).isEqualTo(200);
  }

  @Test
  void whoIsInGoesOnWorkingWithoutKeycloakAndANewLoginIsToldSo() {
    LocalStack parts = parts();
    String known = stack.machineToken(Stack.HARBOR).get();
    String fresh = stack.machineToken(Stack.HARBOR).get();
    String person = stack.token(Stack.HARBOR, "ANALYST").get();
    String session = stack.consoleSession(Stack.HARBOR, "ANALYST");
    as(known).get("/vendors").expect(200);

    parts.withoutKeycloak(() -> {
      for (String token : List.of(known, fresh, person)) {
        as(token).get("/vendors").expect(200);
      }
      assertThat(page("/console", session).statusCode()).isEqualTo(200);
      HttpResponse<String> login = page("/oauth2/authorization/keycloak", "");
      HttpResponse<String> told = page(login.headers().firstValue("Location").orElseThrow(), "");
      assertThat(told.statusCode()).isEqualTo(503);
      assertThat(told.body()).contains("Signing in is not possible at the moment");
      assertThat(health("readiness")).isEqualTo(200);
    });

    assertThat(stack.consoleSession(Stack.HARBOR, "ANALYST")).isNotEqualTo(session);
  }

  private void looksAwayAndLives(ApiClient tool, String session) {
    pause(AWAY);
    Answer refused = tool.get("/vendors").expect(503);
    assertThat(refused.text("type")).endsWith("/unavailable");
    assertThat(refused.text("detail")).contains("nothing was changed");
    HttpResponse<String> page = page("/console", session);
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("We cannot reach our database", "is kept");
    assertThat(page("/portal/sign-in", "").statusCode()).isIn(200, 503);
    assertThat(health("readiness")).isEqualTo(503);
    assertThat(health("liveness")).isEqualTo(200);
  }

  private static String tracesOf(String assessment, String table, String column) {
    String ofSaves = column.equals("resource_id") ? " and type = 'assessment.answer_saved'" : "";
    return "select count(*) from %s where %s = '%s'%s"
        .formatted(table, column, assessment, ofSaves);
  }

  private static List<SteadyWriter> writers(ApiClient tool, String assessment, String contact) {
    List<SteadyWriter> writers = new ArrayList<>();
    for (String question : List.of("AC-1", "AC-2", "EN-1", "IR-1")) {
      writers.add(new AnswerWriter(tool, assessment, question, contact));
    }
    IntStream.range(0, 2).forEach(number -> writers.add(new VendorWriter(tool)));
    return writers;
  }

  private LocalStack parts() {
    assumeTrue(stack.own().isPresent(), "./run watches over its parts");
    return stack.own().orElseThrow();
  }

  private ApiClient as(String token) {
    return new ApiClient(stack.http(), stack.baseUrl(), () -> token);
  }

  private void waitUntilReady() {
    long end = System.nanoTime() + UNTIL_READY.toNanos();
    while (health("readiness") != 200) {
      assertThat(System.nanoTime()).as("ready again").isLessThan(end);
      pause(Duration.ofMillis(200));
    }
  }

  private int health(String probe) {
    return send(HttpRequest.newBuilder(stack.baseUrl().resolve("/actuator/health/" + probe)))
        .statusCode();
  }

  private HttpResponse<String> page(String path, String cookie) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(stack.baseUrl().resolve(path)).header("Accept", "text/html");
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return send(request);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
