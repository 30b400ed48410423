package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.demo.MachineClient;
import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import io.vendorward.local.http.ClientToken;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 32 clients of two hospitals hang up in the middle of their calls to the running server, 100 times
 * (500 in a long run), some of them while a statement is slow. Nothing of it may be left behind.
 */
@Timeout(600)
class CancelStormJourneyTest {

  private static final long SEED = 20260302;
  private static final int ROUNDS = Boolean.getBoolean("vendorward.long") ? 500 : 100;
  private static final int CLIENTS = 32;
  private static final int STAFF_CONNECTIONS = 8;
  private static final int LONGEST_MILLIS = 40;
  private static final JsonMapper JSON = new JsonMapper();

  private final Stack stack = Stack.running();
  private final Backstage backstage = stack.backstage();
  private final Random random = new Random(SEED);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Hospital> hospitals = List.of(hospital(Stack.HARBOR), hospital(Stack.CEDAR));

  /** One side of the storm, and what was acknowledged to it. */
  private record Hospital(
      String name,
      ClientToken token,
      ApiClient api,
      Analyst.Vendor vendor,
      String assessment,
      List<String> questions,
      ConcurrentLinkedQueue<String> acknowledged) {

    String answerPath(int client) {
      String question = questions.get(client % questions.size());
      return "/assessments/" + assessment + "/answers/" + ApiClient.segment(question);
    }

    Map<String, Object> answer() {
      return Map.of("value", Map.of("choice", "YES"), "contactId", vendor.contact());
    }

    Map<String, Object> newVendor() {
      return Map.of("legalName", "Storm of " + name);
    }
  }

  @Test
  void leavesNothingBehind() throws Exception {
    Map<String, Long> mark = backstage.mark();
    for (int round = 0; round < ROUNDS; round++) {
      storm(round);
      for (Hospital hospital : hospitals) {
        seesItsOwnOnly(hospital, round);
      }
    }

    assertThat(backstage.leftInTransaction()).isZero();
    assertThat(backstage.loggedSince(mark))
        .doesNotContain("25P02", "transaction is aborted", "inside a scope already");
    for (Hospital hospital : hospitals) {
      assertThat(hospital.acknowledged()).isNotEmpty();
      for (String vendor : hospital.acknowledged()) {
        hospital.api().get("/vendors/" + vendor).expect(200);
      }
    }
    assertThat(savesThatWaitTogether(hospitals.getFirst())).isSubsetOf(200, 412);
  }

  private void storm(int round) throws Exception {
    List<Callable<Void>> calls = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      Hospital hospital = hospitals.get(client % hospitals.size());
      calls.add(client / 2 % 8 == 0 ? patient(hospital) : hangingUp(hospital, client));
    }
    if (round % 10 == 0) {
      calls.add(() -> slow("lock table tenant_counter in access exclusive mode"));
    } else if (round % 10 == 5) {
      calls.add(() -> slow(lockOf(hospitals.getFirst())));
    }
    for (Future<Void> call : threads.invokeAll(calls)) {
      call.get();
    }
  }

  private Callable<Void> patient(Hospital hospital) {
    return () -> {
      Answer made = hospital.api().post("/vendors", hospital.newVendor()).expect(201);
      hospital.acknowledged().add(made.text("id"));
      return null;
    };
  }

  private Callable<Void> hangingUp(Hospital hospital, int client) {
    Duration patience = Duration.ofMillis(random.nextInt(LONGEST_MILLIS));
    int kind = random.nextInt(3);
    return () -> {
      var call = new DroppedCall(stack.baseUrl(), hospital.token().get());
      switch (kind) {
        case 0 -> call.send("POST", "/vendors", "", json(hospital.newVendor()), patience);
        case 1 -> call.send("GET", "/vendors?limit=200", "", "", patience);
        default ->
            call.send(
                "PUT",
                hospital.answerPath(client),
                "If-None-Match: *\r\n",
                json(hospital.answer()),
                patience);
      }
      return null;
    };
  }

  private Void slow(String lock) throws SQLException, InterruptedException {
    backstage.holding(lock, Duration.ofMillis(150));
    return null;
  }

  private static String lockOf(Hospital hospital) {
    return "select 1 from assessment where id = '" + hospital.assessment() + "' for update";
  }

  private static void seesItsOwnOnly(Hospital hospital, int round) {
    List<JsonNode> rows = hospital.api().rows("/vendors?limit=50&sort=-createdAt");
    assertThat(rows)
        .as("seed %s, round %s", SEED, round)
        .isNotEmpty()
        .extracting(row -> row.path("legalName").asString())
        .filteredOn(name -> name.startsWith("Storm of "))
        .allMatch(("Storm of " + hospital.name())::equals);
  }

  /** Answers to as many saves as the pool has connections, once all of them wait for one row. */
  private List<Integer> savesThatWaitTogether(Hospital hospital) throws Exception {
    List<Future<Integer>> saves;
    try (var connection = backstage.superuser();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(lockOf(hospital));
      saves =
          IntStream.range(0, STAFF_CONNECTIONS)
              .mapToObj(i ->
                  threads.submit(() ->
                      hospital.api().putNew(hospital.answerPath(i), hospital.answer()).status()))
              .toList();
      long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
      while (backstage.sessions("usename = 'vw_staff' and wait_event_type = 'Lock'")
              < STAFF_CONNECTIONS
          && System.nanoTime() < end) {
        Thread.sleep(20);
      }
      assertThat(backstage.sessions("usename = 'vw_staff' and wait_event_type = 'Lock'"))
          .as("connections that are back")
          .isEqualTo(STAFF_CONNECTIONS);
      connection.rollback();
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> save : saves) {
      statuses.add(save.get());
    }
    return statuses;
  }

  private Hospital hospital(String name) {
    MachineClient client = stack.client(name);
    ClientToken token =
        new ClientToken(stack.http(), stack.tokenUrl(), client.id(), client.secret());
    Analyst analyst = new Analyst(stack.staff(name, "ANALYST"));
    Analyst.Vendor vendor = analyst.addVendor("Storm of " + name, "storm@medhost.example");
    Answer analysed = analyst.importWorkbook("storm.xlsx", Workbooks.small());
    String template = analyst.publish(analyst.correctMapping(analysed), "Storm");
    ApiClient api = new ApiClient(stack.http(), stack.baseUrl(), token);
    String assessment = analyst.send(vendor, template);
    List<String> questions =
        api.get("/assessments/" + assessment + "/questions")
            .expect(200)
            .body()
            .at("/sheet/sections")
            .valueStream()
            .flatMap(section -> section.path("questions").valueStream())
            .map(question -> question.path("key").asString())
            .toList();
    return new Hospital(
        name, token, api, vendor, assessment, questions, new ConcurrentLinkedQueue<>());
  }

  private static String json(Map<String, Object> body) {
    return JSON.writeValueAsString(body);
  }
}
