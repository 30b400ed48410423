package io.vendorward.web;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Entity tags: the version, and behind a dash a digest of whatever depends on the date. Only the
 * version decides whether a change is stale.
 */
public final class Etags {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:-[0-9a-f]+)?\"");

  private Etags() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /** A tag that changes when the derived part does, although nothing was written. */
  public static String of(long version, Object derived) {
    return "\"" + version + "-" + Integer.toHexString(derived.hashCode()) + "\"";
  }

  /** The version in a tag of ours; empty for what is none. */
  public static OptionalLong version(String tag) {
    return Optional.of(TAG.matcher(tag.strip()))
        .filter(matcher -> matcher.matches())
        .map(matcher -> OptionalLong.of(Long.parseLong(matcher.group(1))))
        .orElse(OptionalLong.empty());
  }
}
