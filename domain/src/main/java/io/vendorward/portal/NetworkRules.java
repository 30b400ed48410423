package io.vendorward.portal;

import java.util.Arrays;
import java.util.List;

/** Which network an address belongs to, where a limit counts by network. */
public final class NetworkRules {

  private static final int HALF_OF_IPV6 = 4;
  private static final int GROUPS = 8;

  private NetworkRules() {}

  /** One IPv4 address; the /64 of an IPv6 address, all of which one household or office holds. */
  public static String networkOf(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    var withoutZone = address.split("%", 2)[0];
    return String.join(":", groups(withoutZone).subList(0, HALF_OF_IPV6)) + "::/64";
  }

  private static List<String> groups(String address) {
    var halves = address.split("::", 2);
    var head = parts(halves[0]);
    var tail = halves.length > 1 ? parts(halves[1]) : List.<String>of();
    var all = new String[GROUPS];
    Arrays.fill(all, "0");
    for (int i = 0; i < Math.min(head.size(), GROUPS); i++) {
      all[i] = head.get(i);
    }
    for (int i = 0; i < Math.min(tail.size(), GROUPS - head.size()); i++) {
      all[GROUPS - tail.size() + i] = tail.get(i);
    }
    return List.of(all);
  }

  private static List<String> parts(String half) {
    return half.isEmpty() ? List.of() : List.of(half.split(":"));
  }
}
