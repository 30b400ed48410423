package io.vendorward.tenancy.postgres.catalogue;

import java.util.Set;
import java.util.regex.Pattern;

/** What a text of SQL says about the tenant. */
final class Statements {

  private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|update|into)\\s+(\\w+)");

  /** Compares with a parameter, or inserts it as the first column. */
  private static final Pattern NAMES_IT =
      Pattern.compile("tenant_id = \\$\\d|insert into \\w+(?: as \\w+)?\\s*\\(\\s*tenant_id\\b");

  private Statements() {}

  /** Whether it touches a table with tenants and does not say of which. */
  static boolean forgetTheTenant(String sql, Set<String> tables) {
    return TABLE.matcher(sql).results().anyMatch(table -> tables.contains(table.group(1)))
        && !NAMES_IT.matcher(sql).find();
  }
}
