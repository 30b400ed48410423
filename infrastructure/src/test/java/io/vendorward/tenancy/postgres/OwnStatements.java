package io.vendorward.tenancy.postgres;

import io.vendorward.tenancy.postgres.catalogue.Literals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The statements in the sources of the adapters, whole or in pieces. */
final class OwnStatements {

  /** Calls of functions alone are left to the database's own count. */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(select .* from|insert into|update \\w+ .*set|delete from|with \\w+ as) .*"
              + "|.*\\btenant_id = .*");

  /** Where something else is filled in. */
  private static final Pattern GAP = Pattern.compile("%(\\d\\$)?[sd]|(?<!:):(?!:)\\w+");

  private OwnStatements() {}

  /** Those that are not among the statements that ran. */
  static List<String> without(Set<String> ran) throws IOException {
    List<String> sent = ran.stream().map(OwnStatements::onOneLine).toList();
    var missing = new ArrayList<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Literals.of(Files.readString(file)).stream()
            .map(literal -> onOneLine(literal.replace("\\\n", " ")))
            .filter(literal -> STATEMENT.matcher(literal).matches())
            .flatMap(literal -> GAP.splitAsStream(literal).filter(piece -> !piece.isBlank()))
            .filter(piece -> sent.stream().noneMatch(one -> one.contains(piece.strip())))
            .forEach(piece -> missing.add(file.getFileName() + ": " + piece));
      }
    }
    return missing;
  }

  private static String onOneLine(String sql) {
    return sql.strip().replaceAll("\\s+", " ");
  }
}
