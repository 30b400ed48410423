package io.vendorward.tenancy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The configuration as the serving and the migrating process read it. */
@Tag("database")
class DatabaseConfigurationTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ApplicationContextRunner serving =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(R2dbcAutoConfiguration.class))
          .withUserConfiguration(DatabaseConfiguration.class, PostgresCounters.class)
          .withPropertyValues(properties(postgres.configuration()))
          .withPropertyValues("vendorward.database.roles.staff.connections=2");

  private static String[] properties(Map<String, String> values) {
    return values.entrySet().stream()
        .filter(entry -> !entry.getKey().contains("operator"))
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .toArray(String[]::new);
  }

  @Test
  void servesTheScopesThatHaveALogin() {
    TenantId tenant = postgres.createTenant();
    serving.run(context ->
        assertThat(
                within(
                    context,
                    new Scope.Tenant(tenant),
                    context.getBean(PostgresCounters.class).next(tenant, "vendor")))
            .isEqualTo(1));
  }

  @Test
  void doesNotKnowTheOperator() {
    serving.run(context ->
        assertThatThrownBy(() -> within(context, new Scope.Operator(), Mono.just(1L)))
            .hasMessageContaining("may not log in as vw_operator"));
  }

  @Test
  void hasOneDatabaseClientWhichKnowsScopesOnly() {
    serving.run(context -> assertThat(context).hasSingleBean(DatabaseClient.class));
  }

  @Test
  void migratesAgainWithoutHarmAndSetsThePasswords() {
    new ApplicationContextRunner()
        .withUserConfiguration(MigrateMode.class)
        .withPropertyValues(properties(postgres.configuration()))
        .withPropertyValues(
            "vendorward.database.ssl-mode=disable",
            "vendorward.database.owner.user=" + TestServer.OWNER,
            "vendorward.database.owner.password=secret")
        .run(context -> assertThat(context).hasNotFailed());
  }

  private static Long within(ApplicationContext context, Scope scope, Mono<Long> work) {
    return context
        .getBean(Transactions.class)
        .within(scope, () -> work)
        .blockOptional(PATIENCE)
        .orElseThrow();
  }
}
