package io.vendorward.vendor.postgres;

import io.vendorward.listing.Sort;
import io.vendorward.vendor.NameKey;
import io.vendorward.vendor.Vendor;
import java.time.Instant;
import java.util.UUID;

/**
 * An order of the vendor list. Each knows what stands before its first and after its last row, so
 * that the condition on where a page begins is always there for the index.
 */
enum VendorOrder {
  NAME("name_key"),
  NUMBER("number"),
  CREATED("created_at"),
  UPDATED("updated_at");

  private static final UUID LOWEST_ID = new UUID(0, 0);
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  /** Above every character of a key. */
  static final String LAST_CHARACTER = "\uDBFF\uDFFF";

  private final String column;

  VendorOrder(String column) {
    this.column = column;
  }

  static VendorOrder of(Sort sort) {
    return switch (sort.field()) {
      case "name" -> NAME;
      case "number" -> NUMBER;
      case "createdAt" -> CREATED;
      case "updatedAt" -> UPDATED;
      default -> throw new IllegalArgumentException("no order by " + sort.field());
    };
  }

  String column() {
    return column;
  }

  String key(Vendor vendor) {
    return switch (this) {
      case NAME -> NameKey.of(vendor.profile().legalName());
      case NUMBER -> Long.toString(vendor.number().value());
      case CREATED -> vendor.revision().createdAt().toString();
      case UPDATED -> vendor.revision().updatedAt().toString();
    };
  }

  Object read(String key) {
    return switch (this) {
      case NAME -> key;
      case NUMBER -> Long.valueOf(key);
      case CREATED, UPDATED -> Instant.parse(key);
    };
  }

  /** The key before every row, in that direction. */
  Object beginning(boolean descending) {
    return switch (this) {
      case NAME -> descending ? LAST_CHARACTER : "";
      case NUMBER -> descending ? Long.MAX_VALUE : 0L;
      case CREATED, UPDATED -> descending ? LATEST : Instant.EPOCH;
    };
  }

  static UUID beginningId() {
    return LOWEST_ID;
  }
}
