import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/**
 * Cancel storm: 32 clients of two tenants drop their connections in the middle of writes, 100
 * rounds, with the counters' table locked now and then so that statements are slow. After each
 * round both tenants list their vendors; afterwards no connection may be inside a transaction.
 */
final class G9 {

  private static final int CLIENTS = 32;
  private static final long SEED = 20260302;

  private static final Random random = new Random(SEED);
  private static final Map<String, Set<String>> seen = new HashMap<>();
  private static long failedProbes;
  private static long foreignRows;

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? 10 : 100;
    Stack stack = Stack.read();
    var clients = stack.clients(List.of("vendors:write"));
    if (clients.stream().map(Stack.Client::tenant).distinct().count() < 2) {
      throw new IllegalStateException("clients of two tenants are needed");
    }
    try (var database = stack.database();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < rounds; round++) {
        Map<String, String> tokens = new HashMap<>();
        for (Stack.Client client : clients) {
          tokens.put(client.tenant(), stack.token(client));
        }
        List<Callable<Void>> storm = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
          String token = tokens.get(clients.get(i % clients.size()).tenant());
          int patience = random.nextInt(40);
          storm.add(() -> hangUp(stack, token, patience));
        }
        if (round % 10 == 0) {
          storm.add(() -> slowDown(stack));
        }
        threads.invokeAll(storm);
        for (var tenant : tokens.entrySet()) {
          probe(stack, tenant.getKey(), tenant.getValue());
        }
      }
      Thread.sleep(3000);
      var results = new Results("G9");
      results.zero("connections idle in transaction", openTransactions(database));
      results.zero("failed requests after a storm", failedProbes);
      results.zero("rows of another tenant", foreignRows);
      results.write();
    }
  }

  private static Void hangUp(Stack stack, String token, int patience) throws Exception {
    var wire = new Wire(stack.base());
    wire.send(
        "POST",
        "/api/v1/vendors",
        token,
        "",
        "{\"name\": \"Storm " + UUID.randomUUID() + "\"}");
    Thread.sleep(patience);
    wire.drop();
    return null;
  }

  private static Void slowDown(Stack stack) throws Exception {
    try (Connection owner = stack.database();
        var statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("lock table tenant_counter in access exclusive mode");
      Thread.sleep(200);
      owner.commit();
    }
    return null;
  }

  private static void probe(Stack stack, String tenant, String token) {
    try {
      JsonNode page = stack.get(token, "/api/v1/vendors?limit=200&sort=-createdAt");
      for (JsonNode vendor : page.get("data")) {
        String id = vendor.get("id").asString();
        seen.computeIfAbsent(tenant, t -> new HashSet<>()).add(id);
        foreignRows +=
            seen.entrySet().stream()
                .filter(other -> !other.getKey().equals(tenant) && other.getValue().contains(id))
                .count();
      }
    } catch (Exception failed) {
      System.err.println(failed.getMessage());
      failedProbes++;
    }
  }

  private static long openTransactions(Connection database) throws Exception {
    try (var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                """
                select count(*) from pg_stat_activity
                where usename like 'vw\\_%' and state like 'idle in transaction%'
                  and state_change < now() - interval '1 second'""")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
