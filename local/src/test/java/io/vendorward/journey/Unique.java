package io.vendorward.journey;

/** Names that no earlier run on the same stack has used. */
final class Unique {

  private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

  private Unique() {}

  static String name(String name) {
    return name + " " + RUN;
  }

  static String address(String address) {
    return address.replace("@", "-" + RUN + "@");
  }
}
