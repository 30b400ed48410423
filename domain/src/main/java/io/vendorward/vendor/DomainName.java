package io.vendorward.vendor;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An internet domain in lower case, such as {@code medhost.example}. */
public record DomainName(String value) {

  private static final int LONGEST = 253;
  private static final Pattern SHAPE =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  /** Empty for what is no domain with at least two labels: addresses, URLs, bare host names. */
  public static Optional<DomainName> parse(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    return name.length() <= LONGEST && SHAPE.matcher(name).matches()
        ? Optional.of(new DomainName(name))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
