import io.vendorward.local.http.Answer;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * Cancel storm, 100 rounds: of 32 clients of two tenants 28 reset their connection in the middle of
 * a call, 4 wait for their answer. In every tenth round statements wait for a lock. After each round
 * both tenants read their vendors. What is counted has to be zero.
 */
final class G9 {

  private static final int CLIENTS = 32;
  private static final int LONGEST_MILLIS = 40;
  private static final long SEED = 20260302;

  private final BenchStack stack;
  private final Random random = new Random(SEED);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final List<Tenant.Asked> asked = new ArrayList<>();
  private long failedReads;
  private long foreignRows;

  private G9(BenchStack stack) {
    this.stack = stack;
  }

  public static void main(String[] arguments) throws Exception {
    try (BenchStack stack = BenchStack.start()) {
      new G9(stack).measure(List.of(arguments).contains("--quick") ? 10 : 100);
    }
    System.exit(0);
  }

  private void measure(int rounds) throws Exception {
    stack.tenants(2).forEach(tenant -> asked.add(tenant.ask(1, CLIENTS)));
    for (int round = 0; round < rounds; round++) {
      storm(round);
      for (Tenant.Asked one : asked) {
        read(one.tenant());
      }
    }
    Thread.sleep(3000);
    Results results = new Results("G9");
    results.zero("connections idle in transaction", openTransactions());
    results.zero("statements in an aborted transaction (25P02)", stack.logged("transaction is aborted"));
    results.zero("rows of another tenant", foreignRows);
    results.zero("failed reads after a round", failedReads);
    results.zero("acknowledged writes that are gone", gone());
    results.write();
  }

  private void storm(int round) throws Exception {
    List<Callable<Void>> calls = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      Tenant.Asked one = asked.get(client % 2);
      calls.add(client < 4 ? patient(one.tenant()) : hangingUp(one, client));
    }
    if (round % 10 == 0) {
      calls.add(this::slowDown);
    }
    for (Future<Void> call : threads.invokeAll(calls)) {
      call.get();
    }
  }

  private Callable<Void> patient(Tenant tenant) {
    return () -> {
      Answer made = tenant.api().post("/vendors", Map.of("legalName", nameOf(tenant))).expect(201);
      acknowledged.put(made.text("id"), tenant.id());
      return null;
    };
  }

  private Callable<Void> hangingUp(Tenant.Asked one, int client) {
    int patience = random.nextInt(LONGEST_MILLIS);
    int kind = random.nextInt(3);
    return () -> {
      Wire wire = new Wire(stack.baseUrl());
      switch (kind) {
        case 0 ->
            wire.send(
                "POST",
                "/api/v1/vendors",
                one.tenant().token().get(),
                "",
                "{\"legalName\":\"%s\"}".formatted(nameOf(one.tenant())));
        case 1 ->
            wire.send(
                "GET", "/api/v1/vendors?limit=200", one.tenant().token().get(), "", "");
        default -> Slot.recorded(one, client).send(wire);
      }
      Thread.sleep(patience);
      wire.drop();
      return null;
    };
  }

  private Void slowDown() throws Exception {
    try (Connection database = stack.superuser();
        var statement = database.createStatement()) {
      database.setAutoCommit(false);
      statement.execute("lock table tenant_counter, answer in access exclusive mode");
      Thread.sleep(150);
      database.commit();
    }
    return null;
  }

  private void read(Tenant tenant) {
    Answer answer = tenant.api().get("/vendors?limit=200&sort=-createdAt");
    if (answer.status() != 200) {
      failedReads++;
      return;
    }
    for (JsonNode vendor : answer.body().get("data")) {
      String name = vendor.get("legalName").asString();
      if (name.startsWith("Storm") && !name.equals(nameOf(tenant))) {
        foreignRows++;
      }
    }
  }

  private long openTransactions() throws Exception {
    return stack.count(
        """
        select count(*) from pg_stat_activity
        where usename like 'vw\\_%' and state like 'idle in transaction%'
          and state_change < clock_timestamp() - interval '1 second'""");
  }

  private long gone() {
    return acknowledged.entrySet().stream()
        .filter(one -> {
          Tenant tenant =
              asked.stream()
                  .map(Tenant.Asked::tenant)
                  .filter(each -> each.id().equals(one.getValue()))
                  .findFirst()
                  .orElseThrow();
          return tenant.api().get("/vendors/" + one.getKey()).status() != 200;
        })
        .count();
  }

  private static String nameOf(Tenant tenant) {
    return "Storm " + tenant.id();
  }
}
