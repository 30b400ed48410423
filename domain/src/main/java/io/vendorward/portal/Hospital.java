package io.vendorward.portal;

import java.time.ZoneId;
import java.util.Locale;

/**
 * How a hospital presents itself to vendors.
 *
 * @param verification how a vendor can check that a request really comes from this hospital, in the
 *     hospital's own words; empty when it gave none
 */
public record Hospital(String name, Locale locale, ZoneId zone, String verification) {}
