package io.vendorward.tenancy.postgres.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text blocks and string literals of a Java source. */
public final class Literals {

  private static final Pattern BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  private Literals() {}

  public static List<String> of(String source) {
    var literals = new ArrayList<String>();
    BLOCK.matcher(source).results().forEach(block -> literals.add(block.group(1)));
    LITERAL
        .matcher(BLOCK.matcher(source).replaceAll(""))
        .results()
        .forEach(literal -> literals.add(literal.group(1)));
    return literals;
  }
}
