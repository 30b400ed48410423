package io.vendorward.tenancy.postgres;

import io.vendorward.tenancy.TenantId;
import java.sql.SQLException;

/** So many rows that it matters how the database looks for some of them. */
public final class ManyRows {

  /** A plan that reads everybody's rows of a table that grows. */
  public static final String READS_EVERYTHING =
      "(?s).*Seq Scan on "
          + "(vendor|vendor_name_word|template_version|assessment|assessment_contact|answer|finding)\\b.*";

  private ManyRows() {}

  /** One of two tenants that have them. */
  public static TenantId in(PostgresForTests postgres) throws SQLException {
    TenantId tenant = postgres.createTenant();
    postgres.createTenant();
    try (var database = postgres.superuser();
        var statement = database.createStatement()) {
      statement.execute(Script.read("/many-rows.sql"));
    }
    return tenant;
  }
}
