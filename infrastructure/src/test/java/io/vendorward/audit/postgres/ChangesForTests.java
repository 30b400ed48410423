package io.vendorward.audit.postgres;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.tenancy.postgres.PostgresForTests;

/** The real {@link Changes} on a test's database. */
public final class ChangesForTests {

  private ChangesForTests() {}

  public static Changes on(PostgresForTests postgres) {
    return new PostgresChanges(postgres.client(), new ChangeArguments(PostgresForTests::anyId));
  }
}
