package io.vendorward.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

/**
 * Refuses what no browser and no tool sends: paths that mean two things, headers with control
 * characters. The rules for headers are those of the base class, without its regular expressions:
 * every header is looked at, an access token of a kilobyte among them.
 */
final class RequestFirewall extends StrictServerWebExchangeFirewall {

  RequestFirewall() {
    setAllowedHeaderNames(RequestFirewall::isName);
    setAllowedHeaderValues(RequestFirewall::isValue);
  }

  private static boolean isName(String name) {
    return name.codePoints().allMatch(RequestFirewall::isText);
  }

  /** A header that is not there has no value. */
  private static boolean isValue(@Nullable String value) {
    return value == null || value.codePoints().allMatch(point -> point == '\t' || isText(point));
  }

  private static boolean isText(int codePoint) {
    return Character.isDefined(codePoint) && !Character.isISOControl(codePoint);
  }
}
