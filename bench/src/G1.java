import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Saving an answer over REST, against pgbench of the same SQL function: 16 clients each, each with
 * a question of its own, in turn. Every save of either has to have left its rows behind.
 */
final class G1 {

  private static final int CLIENTS = 16;
  private static final double TARGET = 0.40;

  private final BenchStack stack;
  private final boolean quick;
  private final Results results = new Results("G1");

  private G1(BenchStack stack, boolean quick) {
    this.stack = stack;
    this.quick = quick;
  }

  public static void main(String[] arguments) throws Exception {
    try (BenchStack stack = BenchStack.start()) {
      new G1(stack, List.of(arguments).contains("--quick")).measure();
    }
    System.exit(0);
  }

  private void measure() throws Exception {
    List<Tenant> tenants = stack.tenants(quick ? 2 : 20);
    Tenant one = tenants.getFirst();
    machines("one tenant, machine client", List.of(one.ask(1, 2 * CLIENTS)));
    machines(
        tenants.size() + " tenants, machine clients",
        tenants.stream().map(tenant -> tenant.ask(1, 2 * CLIENTS)).toList());
    portal("one tenant, portal sessions", one.ask(CLIENTS, 2 * CLIENTS));
    results.write();
  }

  private void machines(String name, List<Tenant.Asked> asked) throws Exception {
    List<List<Slot>> clients =
        IntStream.range(0, CLIENTS)
            .mapToObj(client -> asked.stream().map(one -> Slot.recorded(one, client)).toList())
            .toList();
    compare(name, TARGET, new Load(stack.baseUrl(), clients), Floor.of(stack, asked, CLIENTS));
  }

  private void portal(String name, Tenant.Asked asked) throws Exception {
    List<String> sessions = asked.tenant().sessions(CLIENTS);
    List<List<Slot>> clients =
        IntStream.range(0, CLIENTS)
            .mapToObj(client -> List.of(Slot.own(asked, client, sessions.get(client))))
            .toList();
    compare(
        name,
        null,
        new Load(stack.baseUrl(), clients),
        Floor.ofPortal(stack, asked, CLIENTS, accountOf(asked)));
  }

  private void compare(String name, Double target, Load ours, Floor floor) throws Exception {
    int seconds = quick ? 5 : 20;
    long before = rows();
    System.out.println(name + ": warming up");
    ours.run(quick ? 20 : results.isEmpty() ? 240 : 60);
    floor.run(CLIENTS, quick ? 2 : 10);
    List<double[]> pairs = new ArrayList<>();
    for (int pair = 0; pair < (quick ? 2 : 5); pair++) {
      settle();
      double saves = ours.run(seconds);
      settle();
      pairs.add(new double[] {saves, floor.run(CLIENTS, seconds)});
      System.out.printf("%.0f / %.0f%n", pairs.getLast()[0], pairs.getLast()[1]);
    }
    long saved = ours.saved().get() + floor.saved().get();
    if (rows() - before != saved) {
      throw new IllegalStateException(
          "%d saves left %d rows behind".formatted(saved, rows() - before));
    }
    results.ratio(name, target, pairs);
  }

  /**
   * Waits until the worker has numbered what was recorded, so that neither side pays for what the
   * other left behind.
   */
  private void settle() throws Exception {
    while (stack.count("select count(*) from sequence_pending") > 0) {
      Thread.sleep(500);
    }
  }

  /** Of the history, if audit trail and outbox have as many. */
  private long rows() throws Exception {
    String ofAnswers = " where type = 'assessment.answer_saved'";
    long history = stack.count("select count(*) from answer_version");
    if (history != stack.count("select count(*) from audit_event" + ofAnswers)
        || history != stack.count("select count(*) from outbox_event" + ofAnswers)) {
      throw new IllegalStateException("history, audit trail and outbox do not agree");
    }
    return history;
  }

  private String accountOf(Tenant.Asked asked) throws Exception {
    try (var connection = stack.superuser();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select min(account_id::text) from portal_grant where resource_id = '"
                    + asked.assessment()
                    + "'")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
