package io.vendorward.security;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The organization that somebody chose at login, out of the claim {@code "org": {"alias": {"id":
 * "..."}}}. Only its id counts, and only when there is exactly one.
 */
final class OrganizationClaim {

  static final String NAME = "org";

  private OrganizationClaim() {}

  static Optional<String> onlyId(@Nullable Object claim) {
    var ids = claim instanceof Map<?, ?> organizations ? ids(organizations) : List.<String>of();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  /** One that has no id counts too, so that it never hides beside another one. */
  private static List<String> ids(Map<?, ?> organizations) {
    return organizations.values().stream()
        .map(organization -> organization instanceof Map<?, ?> fields ? fields.get("id") : null)
        .map(id -> Objects.toString(id, ""))
        .toList();
  }
}
