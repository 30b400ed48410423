package io.vendorward.tenancy.postgres;

import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date as the owner, and sets the passwords of the scope roles. */
final class Migrations {

  private final DatabaseProperties properties;

  Migrations(DatabaseProperties properties) {
    this.properties = properties;
  }

  void run() {
    DatabaseProperties.Login owner = properties.owner();
    if (owner == null || owner.user() == null) {
      throw new IllegalStateException("vendorward.database.owner.user and .password are needed");
    }
    Map<String, String> passwords =
        properties.roles().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    entry -> entry.getKey().roleName(), entry -> entry.getValue().password()));
    Flyway.configure()
        .dataSource(properties.jdbcUrl(), owner.user(), owner.password())
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .connectRetries(10)
        .callbacks(new RolePasswords(passwords))
        .load()
        .migrate();
  }
}
