package io.vendorward.tenancy.postgres;

import io.r2dbc.postgresql.client.SSLMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is and who may log in.
 *
 * @param roles logins by scope role; a process has pools for the roles that are configured, so the
 *     serving one knows neither the operator nor the owner
 * @param owner the migrating owner, in the migrate run mode only
 */
@ConfigurationProperties("vendorward.database")
public record DatabaseProperties(
    @DefaultValue("localhost") String host,
    @DefaultValue("5432") int port,
    @DefaultValue("vendorward") String name,
    @DefaultValue("prefer") SSLMode sslMode,
    @DefaultValue Map<ScopeRole, Login> roles,
    @Nullable Login owner,
    @DefaultValue Limits limits) {

  public DatabaseProperties {
    roles = Map.copyOf(roles);
  }

  /**
   * A login.
   *
   * @param user the role's own name where nothing is said
   * @param connections size of the pool; the role's usual size where nothing is said
   */
  public record Login(@Nullable String user, String password, @Nullable Integer connections) {}

  /**
   * How long anything may take. On work PostgreSQL itself keeps the limits.
   *
   * @param jobs on the work of jobs, for which nobody waits
   */
  public record Limits(
      @DefaultValue("5s") Duration statement,
      @DefaultValue("3s") Duration lock,
      @DefaultValue("10s") Duration idleInTransaction,
      @DefaultValue("3s") Duration connect,
      @DefaultValue("5s") Duration acquire,
      @DefaultValue("2s") Duration validate,
      @DefaultValue JobLimits jobs) {}

  /** How long the work of a job may take at a time. */
  public record JobLimits(
      @DefaultValue("60s") Duration statement,
      @DefaultValue("10s") Duration lock,
      @DefaultValue("120s") Duration idleInTransaction) {}

  Optional<Login> login(ScopeRole role) {
    return Optional.ofNullable(roles.get(role));
  }

  String jdbcUrl() {
    return "jdbc:postgresql://%s:%d/%s?sslmode=%s"
        .formatted(host, port, name, sslMode.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
