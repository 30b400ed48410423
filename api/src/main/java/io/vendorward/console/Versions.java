package io.vendorward.console;

/** The version that a form was opened on, from its hidden field. */
public final class Versions {

  private Versions() {}

  /** What is no version is none that there ever was, and so is stale. */
  public static long read(String typed) {
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
  }
}
