package io.vendorward.listing;

/** A sort key by its API name, and its direction. */
public record Sort(String field, boolean descending) {

  public static Sort ascending(String field) {
    return new Sort(field, false);
  }

  public static Sort descending(String field) {
    return new Sort(field, true);
  }
}
