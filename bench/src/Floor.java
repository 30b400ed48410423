import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * pgbench with as many clients, each calling save_answer for a question of its own, by the role and
 * with arguments of the same size as the application's. (No text may have a colon before a letter:
 * pgbench takes it for a variable.)
 */
record Floor(BenchStack stack, String role, List<Path> scripts, AtomicLong saved) {

  private static final Pattern SPEED = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern DONE =
      Pattern.compile("transactions actually processed: ([0-9]+)");

  /** One script a tenant, which pgbench picks from at random. */
  static Floor of(BenchStack stack, List<Tenant.Asked> asked, int firstQuestion)
      throws Exception {
    List<Path> scripts = new ArrayList<>();
    for (Tenant.Asked one : asked) {
      scripts.add(script(scripts.size(), one, firstQuestion, "null", "client-bench"));
    }
    return new Floor(stack, "staff", scripts, new AtomicLong());
  }

  /** The same as the vendor's person with this account. */
  static Floor ofPortal(BenchStack stack, Tenant.Asked asked, int firstQuestion, String account)
      throws Exception {
    Path script = script(0, asked, firstQuestion, "'" + account + "'", "portal-" + account);
    return new Floor(stack, "portal", List.of(script), new AtomicLong());
  }

  private static Path script(
      int number, Tenant.Asked asked, int firstQuestion, String account, String actor)
      throws Exception {
    String contact = account.equals("null") ? "'" + asked.contacts().getFirst() + "'" : "null";
    String recorder = account.equals("null") ? "'client-bench'" : "null";
    String script =
        """
        \\if :first%1$d
        begin;
        select %12$s;
        select coalesce(max(version), 0) as v%1$d from answer where tenant_id = '%2$s' and assessment_id = '%4$s' and question_key = 'Q-' || (%6$d + :client_id) \\gset
        end;
        \\set first%1$d 0
        \\endif
        select save_answer('%2$s', %3$s, '%4$s', '%5$s', 'Q-' || (%6$d + :client_id), :v%1$d, %7$s, '%8$s', %9$s, false, '{"text": true}'::jsonb, '\\x%10$s'::bytea, clock_timestamp(), uuidv7(), 'assessment.answer_saved', 'answer', '%8$s', '127.0.0.1', '4bf92f3577b34da6a3ce929d0e0e4736', '{"text": "%11$s", "value": "%11$s"}'::jsonb, 1, '\\x00112233445566778899aabbccddeeff'::bytea, '\\x%11$s'::bytea, '{"question": "Q-1"}'::jsonb) as v%1$d \\gset
        """
            .formatted(
                number, asked.tenant().id(), account, asked.assessment(), asked.template(),
                firstQuestion, contact, actor, recorder, "7b".repeat(40), "ab".repeat(32),
                account.equals("null")
                    ? "enter_tenant('%s')".formatted(asked.tenant().id())
                    : "enter_portal(%s, '%s', 'ASSESSMENT', '%s')"
                        .formatted(account, asked.tenant().id(), asked.assessment()));
    Path file = Files.createTempFile("save-answer", ".sql");
    Files.writeString(file, script);
    return file;
  }

  /** Transactions a second. */
  double run(int clients, int seconds) throws Exception {
    var command =
        new ArrayList<>(
            List.of("pgbench", "-n", "-M", "prepared", "-c", "" + clients, "-j", "2", "-T",
                "" + seconds, "-h", stack.database().host(), "-p", "" + stack.database().port(),
                "-U", "vw_" + role));
    for (int script = 0; script < scripts.size(); script++) {
      command.addAll(List.of("-f", scripts.get(script).toString(), "-D", "v" + script + "=0",
              "-D", "first" + script + "=1"));
    }
    command.add(stack.database().name());
    var process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("PGPASSWORD", stack.secret("database." + role));
    var running = process.start();
    String output = new String(running.getInputStream().readAllBytes());
    if (running.waitFor() != 0) {
      throw new IllegalStateException(output);
    }
    saved.addAndGet(Long.parseLong(found(DONE, output)));
    return Double.parseDouble(found(SPEED, output));
  }

  private static String found(Pattern pattern, String output) {
    Matcher matcher = pattern.matcher(output);
    if (!matcher.find()) {
      throw new IllegalStateException(output);
    }
    return matcher.group(1);
  }
}
