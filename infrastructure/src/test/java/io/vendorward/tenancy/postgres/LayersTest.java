package io.vendorward.tenancy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.TagFilter.excludeTags;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vendorward.tenancy.postgres.LayerTrial.Layer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Each of the two layers of isolation is enough alone. The tests of all adapters run again: once
 * where no policy hides another tenant's rows, and once where the database is told another tenant
 * than the statements name. Tests of the database itself (its policies, plans and connections), and
 * those whose rows are nobody's, are tagged so and left out.
 */
class LayersTest {

  /** A call that returns nothing, whatever it did: what it did is seen by the calls after it. */
  private static final String SILENT = "select portal_grant_progress($1, $4, $5, $6, $7, $3, $2)";

  private final List<String> failures = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void isEnoughAlone(Layer layer) throws IOException {
    LayerTrial trial = LayerTrial.of(layer, () -> run(testsOfAdapters()));

    assertThat(failures).isEmpty();
    assertThat(trial.leaks()).isEmpty();
    assertThat(trial.uncalledFunctions()).as("functions that no test calls").isEmpty();
    assertThat(OwnStatements.without(trial.statements())).as("statements in no test").isEmpty();
    if (layer == Layer.POLICIES) {
      assertThat(trial.barren())
          .as("found nothing at home, so prove nothing")
          .containsExactly(SILENT);
    }
  }

  @Test
  void statementsThatForgetTheTenantTripAWire() {
    LayerTrial.of(Layer.STATEMENTS, () -> run(List.of(ForgetfulStatements.class)));
    assertThat(failures)
        .hasSize(ForgetfulStatements.COUNT)
        .allMatch(failure -> failure.contains("row of another tenant"));
  }

  @Test
  void anOpenPolicyShowsWhatItShouldHide() {
    LayerTrial trial = LayerTrial.of(Layer.POLICIES, () -> run(List.of(OpenPolicy.class)));
    assertThat(failures).isEmpty();
    assertThat(trial.leaks())
        .singleElement(STRING)
        .contains("select last from tenant_counter where tenant_id = $1");
  }

  @Test
  void aStatementThatNoTestRunsIsNamed() throws IOException {
    assertThat(OwnStatements.without(Set.of()))
        .hasSizeGreaterThan(100)
        .anyMatch(missing -> missing.startsWith("PostgresVendors.java: select "));
  }

  private void run(List<Class<?>> tests) {
    var request =
        LauncherDiscoveryRequestBuilder.request().filters(excludeTags("database", "no-tenant"));
    tests.forEach(test -> request.selectors(selectClass(test)));
    var summary = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request.build(), summary);
    assertThat(summary.getSummary().getTestsFoundCount()).isPositive();
    summary
        .getSummary()
        .getFailures()
        .forEach(failure ->
            failures.add(
                failure.getTestIdentifier().getUniqueId() + ": " + failure.getException()));
  }

  private static List<Class<?>> testsOfAdapters() {
    return new ClassFileImporter()
        .importPackages("io.vendorward").stream()
            .filter(type -> type.getSimpleName().endsWith("Test"))
            .filter(LayersTest::hasADatabase)
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static boolean hasADatabase(JavaClass type) {
    return type.getFields().stream()
        .anyMatch(field -> field.getRawType().isEquivalentTo(PostgresForTests.class));
  }
}
