package io.vendorward.tenancy.postgres;

import java.util.regex.Pattern;

/** Which PostgreSQL servers we talk to: older minors leak hidden rows through statistics. */
final class ServerVersions {

  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");
  private static final int OLDEST_MAJOR = 17;
  private static final int ITS_OLDEST_MINOR = 6;

  private ServerVersions() {}

  /** Whether rows hidden by policies stay hidden on a server of this version. */
  static boolean isSafe(String version) {
    var matcher = VERSION.matcher(version);
    if (!matcher.matches()) {
      return false;
    }
    int major = Integer.parseInt(matcher.group(1));
    return major > OLDEST_MAJOR
        || (major == OLDEST_MAJOR && Integer.parseInt(matcher.group(2)) >= ITS_OLDEST_MINOR);
  }
}
