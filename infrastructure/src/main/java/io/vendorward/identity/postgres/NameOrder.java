package io.vendorward.identity.postgres;

import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The only order of members and of machine clients. */
final class NameOrder {

  private NameOrder() {}

  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  static <R> Keyset<R> of(Function<R, UUID> id, Function<R, String> name) {
    return new Keyset<>(
        "id",
        id,
        Map.of("name", new SortKey<>("name_key", KeyType.TEXT, row -> key(name.apply(row)))));
  }
}
