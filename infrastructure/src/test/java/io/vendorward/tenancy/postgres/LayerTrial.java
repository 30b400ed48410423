package io.vendorward.tenancy.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * A layer of tenant isolation on trial, alone. While tests run in it, each row in their databases
 * has a twin in another tenant (see {@code layers.sql}), and the statements of adapters are
 * watched.
 */
final class LayerTrial implements Watch {

  enum Layer {
    /** No policy hides anything: statements keep to their tenant, or trip a wire. */
    STATEMENTS,

    /** The database is told the tenant of the twins: the policies hide what statements ask for. */
    POLICIES
  }

  private final Layer layer;
  private final Set<String> statements = ConcurrentHashMap.newKeySet();
  private final Map<String, Boolean> fruitful = new ConcurrentHashMap<>();
  private final Map<String, Boolean> called = new ConcurrentHashMap<>();
  private final List<String> leaks = new CopyOnWriteArrayList<>();

  private LayerTrial(Layer layer) {
    this.layer = layer;
  }

  static LayerTrial of(Layer layer, Runnable tests) {
    LayerTrial trial = new LayerTrial(layer);
    Watch.Kept.during(trial, tests);
    return trial;
  }

  /** The trial that tests run in, if they do. */
  static Optional<LayerTrial> current() {
    return Optional.ofNullable(Watch.Kept.current())
        .filter(LayerTrial.class::isInstance)
        .map(LayerTrial.class::cast);
  }

  @Override
  public Mono<Void> before(CurrentScope scope, String sql, List<Binding> bindings) {
    statements.add(sql);
    return layer == Layer.POLICIES && !Watch.readsNoTable(sql)
        ? new Rehearsal(scope, sql).of(bindings, this)
        : Mono.empty();
  }

  void prepare(Connection database) throws SQLException {
    execute(database, Script.read("/layers.sql"));
    if (layer == Layer.STATEMENTS) {
      execute(database, "call lay_wires()");
    }
  }

  /** Notes which of the roles' SQL functions ran in a database that nobody uses any more. */
  void noteFunctions(Connection database) throws SQLException {
    // a session counts its calls at the latest when it ends
    execute(database, "call wait_until_alone()");
    try (var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                """
                select p.proname, coalesce(s.calls, 0) > 0
                from pg_proc p left join pg_stat_user_functions s on s.funcid = p.oid
                where exists (select 1 from aclexplode(p.proacl) a where a.grantee <> p.proowner)
                  and p.pronamespace = 'public'::regnamespace\
                """)) {
      while (rows.next()) {
        called.merge(rows.getString(1), rows.getBoolean(2), Boolean::logicalOr);
      }
    }
  }

  void noteAtHome(String sql, boolean found) {
    fruitful.merge(sql, found, Boolean::logicalOr);
  }

  void noteLeak(String leak) {
    leaks.add(leak);
  }

  /** Statements that ran, as they were sent. */
  Set<String> statements() {
    return Set.copyOf(statements);
  }

  /** Statements that found or changed nothing for their own tenant, in any test. */
  Set<String> barren() {
    return falseOnes(fruitful);
  }

  Set<String> uncalledFunctions() {
    return falseOnes(called);
  }

  private static Set<String> falseOnes(Map<String, Boolean> facts) {
    return facts.entrySet().stream()
        .filter(fact -> !fact.getValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What statements found or changed while the database was told another tenant. */
  List<String> leaks() {
    return List.copyOf(leaks);
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
