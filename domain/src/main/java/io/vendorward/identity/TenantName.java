package io.vendorward.identity;

import java.text.Normalizer;
import java.util.Locale;

/** What people call a tenant, and the alias made from it for the identity provider. */
public record TenantName(String value) {

  private static final int ALIAS_LENGTH = 60;

  public TenantName {
    value = value.strip();
    if (value.isEmpty() || value.length() > 200) {
      throw new IllegalArgumentException("a tenant's name has 1 to 200 characters");
    }
  }

  /** Lower-case letters, digits and single dashes: {@code st-mary-s-hospital}. */
  public String alias() {
    var plain = Normalizer.normalize(value, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var dashed =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var cut = dashed.substring(0, Math.min(dashed.length(), ALIAS_LENGTH)).replaceAll("-$", "");
    return cut.isEmpty() ? "tenant" : cut;
  }
}
