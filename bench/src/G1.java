import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Saving an answer over REST as a machine client, against pgbench of the same SQL function; 16
 * clients each, each with a question of its own, in turn.
 */
final class G1 {

  private static final int CLIENTS = 16;
  private static final double TARGET = 0.40;
  private static final String SCOPE = "answers:record-for-vendor";
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

  /** A question, who answers it, and which version its answer has. */
  private record Slot(String assessment, String template, String question, String contact, AtomicLong version) {

    String path() {
      return "/api/v1/assessments/" + assessment + "/answers/" + question.replace(" ", "%20");
    }

    String body(long n) {
      return "{\"value\": {\"text\": \"Answer " + n + "\"}, \"contactId\": \"" + contact + "\"}";
    }
  }

  public static void main(String[] arguments) throws Exception {
    boolean quick = arguments.length > 0;
    int seconds = quick ? 5 : 20;
    Stack stack = Stack.read();
    Stack.Client client =
        stack.clients(List.of(SCOPE, "assessments:read")).stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no client with " + SCOPE));
    List<Slot> slots = slots(stack, stack.token(client), 2 * CLIENTS);
    List<Slot> ours = slots.subList(0, CLIENTS);
    List<Slot> theirs = slots.subList(CLIENTS, 2 * CLIENTS);
    rest(stack, client, slots, 1);
    try (var database = stack.database()) {
      Path script = floor(database, tenantOf(stack, client), theirs);
      rest(stack, client, ours, quick ? 5 : 60);
      List<double[]> pairs = new ArrayList<>();
      for (int pair = 0; pair < (quick ? 2 : 5); pair++) {
        pairs.add(new double[] {rest(stack, client, ours, seconds), pgbench(stack, script, seconds)});
        System.out.printf("%.0f / %.0f%n", pairs.getLast()[0], pairs.getLast()[1]);
      }
      var results = new Results("G1");
      results.ratio("one tenant, machine client", TARGET, pairs);
      results.write();
    }
  }

  /** Questions that take text, of one assessment that is being answered. */
  private static List<Slot> slots(Stack stack, String token, int count) throws Exception {
    List<Slot> slots = new ArrayList<>();
    JsonNode list = stack.get(token, "/api/v1/assessments?state=IN_PROGRESS,SENT&limit=200");
    for (JsonNode item : list.get("data")) {
      String id = item.get("id").asString();
      JsonNode contacts = stack.get(token, "/api/v1/assessments/" + id).get("contacts");
      if (contacts.isEmpty()) {
        continue;
      }
      collect(
          stack.get(token, "/api/v1/assessments/" + id + "/questions"),
          id,
          item.get("templateVersionId").asString(),
          contacts.get(0).get("id").asString(),
          slots);
      if (slots.size() >= count) {
        return slots.subList(0, count);
      }
    }
    throw new IllegalStateException(
        "only " + slots.size() + " open questions take text; " + count + " are needed");
  }

  private static void collect(
      JsonNode node, String assessment, String template, String contact, List<Slot> slots) {
    if (node.isObject() && node.has("key") && "TEXT".equals(node.path("type").asString(""))) {
      if (node.path("editable").asBoolean()) {
        slots.add(
            new Slot(
                assessment,
                template,
                node.get("key").asString(),
                contact,
                new AtomicLong(node.path("answer").path("version").asLong(0))));
      }
      return;
    }
    node.forEach(child -> collect(child, assessment, template, contact, slots));
  }

  /** Requests a second; every answer must be a 200. */
  private static double rest(Stack stack, Stack.Client client, List<Slot> slots, int seconds)
      throws Exception {
    String token = stack.token(client);
    var done = new AtomicLong();
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    List<Callable<Void>> clients = new ArrayList<>();
    for (Slot slot : slots) {
      clients.add(() -> save(stack, token, slot, done, end));
    }
    try (var threads = Executors.newFixedThreadPool(slots.size())) {
      for (var client1 : threads.invokeAll(clients)) {
        client1.get();
      }
    }
    return done.get() / ((System.nanoTime() - start) / 1e9);
  }

  private static Void save(Stack stack, String token, Slot slot, AtomicLong done, long end)
      throws Exception {
    try (var wire = new Wire(stack.base())) {
      do {
        long version = slot.version().get();
        String condition =
            version == 0 ? "If-None-Match: *\r\n" : "If-Match: \"" + version + "\"\r\n";
        wire.send("PUT", slot.path(), token, condition, slot.body(version));
        var answer = wire.receive();
        if (answer.status() != 200) {
          throw new IllegalStateException(slot.path() + ": " + answer.status());
        }
        slot.version().set(answer.version());
        done.incrementAndGet();
      } while (System.nanoTime() < end);
    }
    return null;
  }

  private static UUID tenantOf(Stack stack, Stack.Client client) throws Exception {
    return UUID.fromString(
        stack.get(stack.token(client), "/api/v1/me").get("tenant").asString());
  }

  /** The script: each client saves its question's answer again, with the version it got back. */
  private static Path floor(Connection database, UUID tenant, List<Slot> slots) throws Exception {
    List<String> questions = slots.stream().map(slot -> "'" + slot.question() + "'").toList();
    List<String> assessments = slots.stream().map(slot -> "'" + slot.assessment() + "'").toList();
    Slot any = slots.getFirst();
    String question = "(array[" + String.join(",", questions) + "])[:client_id + 1]";
    String assessment = "(array[" + String.join(",", assessments) + "])[:client_id + 1]::uuid";
    String[] stored = stored(database, tenant, any);
    String script =
        """
        \\if :init
        begin;
        select enter_tenant('%1$s');
        select version as v from answer where tenant_id = '%1$s' and assessment_id = %2$s and question_key = %3$s \\gset
        end;
        \\set init 0
        \\endif
        select save_answer('%1$s', null, %2$s, '%4$s', %3$s, :v, '%5$s', 'contact:%5$s', 'client:bench', false, '%6$s'::jsonb, '\\x%7$s'::bytea, clock_timestamp(), uuidv7(), 'assessment.answer_saved', 'answer', 'client:bench', '127.0.0.1', '4bf92f3577b34da6a3ce929d0e0e4736', '{"text": "%8$s", "value": "%8$s"}'::jsonb, 1, '\\x00112233445566778899aabbccddeeff'::bytea, '\\x%8$s'::bytea, '{"question": "1"}'::jsonb) as v \\gset
        """
            .formatted(
                tenant, assessment, question, any.template(), any.contact(), stored[0], stored[1],
                "ab".repeat(32));
    Path file = Files.createTempFile("save-answer", ".sql");
    Files.writeString(file, script);
    return file;
  }

  private static String[] stored(Connection database, UUID tenant, Slot slot) throws Exception {
    database.setAutoCommit(false);
    try (var role = database.createStatement();
        PreparedStatement read =
            database.prepareStatement(
                """
                select value::text, encode(coalesce(sealed, ''), 'hex') from answer
                where tenant_id = ? and assessment_id = ?::uuid and question_key = ?""")) {
      role.execute("set local role vw_staff");
      role.execute("select enter_tenant('" + tenant + "')");
      read.setObject(1, tenant);
      read.setString(2, slot.assessment());
      read.setString(3, slot.question());
      try (var row = read.executeQuery()) {
        row.next();
        return new String[] {row.getString(1), row.getString(2)};
      }
    } finally {
      database.rollback();
    }
  }

  private static double pgbench(Stack stack, Path script, int seconds) throws Exception {
    JsonNode database = stack.run().get("database");
    var process =
        new ProcessBuilder(
                "pgbench", "-n", "-M", "prepared", "-c", "" + CLIENTS, "-j", "2",
                "-T", "" + seconds, "-D", "init=1", "-D", "v=0", "-f", script.toString(),
                "-h", database.get("host").asString(),
                "-p", "" + database.get("port").asInt(),
                "-U", database.get("user").asString(),
                database.get("name").asString())
            .redirectErrorStream(true);
    process.environment().put("PGPASSWORD", database.get("password").asString());
    process.environment().put("PGOPTIONS", "-c role=vw_staff");
    var running = process.start();
    String output = new String(running.getInputStream().readAllBytes());
    var tps = TPS.matcher(output);
    if (running.waitFor() != 0 || !tps.find()) {
      throw new IllegalStateException(output);
    }
    return Double.parseDouble(tps.group(1));
  }
}
