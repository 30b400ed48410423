package io.vendorward.listing;

/**
 * How many rows a list has.
 *
 * @param rows at most one more than {@link #MOST}: beyond it nobody counts, which would be slow
 */
public record Count(long rows) {

  public static final int MOST = 1_000;

  public boolean beyond() {
    return rows > MOST;
  }
}
