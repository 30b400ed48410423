package io.vendorward.tenancy.postgres;

import io.vendorward.tenancy.TenantId;
import java.sql.SQLException;
import java.util.stream.IntStream;

/** So many rows that it matters how the database looks for some of them. */
public final class ManyRows {

  /** A plan that reads everybody's rows of a table that grows. */
  public static final String READS_EVERYTHING =
      "(?s).*Seq Scan on "
          + "(vendor|vendor_name_word|template_version|assessment|assessment_contact|answer|finding)\\b.*";

  private ManyRows() {}

  /** A plan that reads hundreds of rows, to show 50. */
  public static final String READS_MORE_THAN_A_PAGE = "(?s).*actual rows=\\d{3,}.*";

  private static final int TENANTS = 10;

  /** One of the tenants that have them. */
  public static TenantId in(PostgresForTests postgres) throws SQLException {
    TenantId tenant = postgres.createTenant();
    IntStream.range(1, TENANTS).forEach(other -> postgres.createTenant());
    try (var database = postgres.superuser();
        var statement = database.createStatement()) {
      statement.execute(Script.read("/many-rows.sql"));
    }
    return tenant;
  }
}
