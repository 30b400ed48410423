package io.vendorward.settings;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A tenant's settings. Name, language and zone are set by the operator.
 *
 * @param verification how a vendor can check that a request really comes from this tenant, in its
 *     own words; empty when it gave none
 */
public record Settings(String name, Locale locale, ZoneId zone, String verification, long version) {

  public Settings verifiedBy(String words) {
    return new Settings(name, locale, zone, words, version + 1);
  }
}
