package io.vendorward.wiring;

import io.vendorward.identity.TenantName;
import io.vendorward.identity.usecase.CreateTenant;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the words after {@code tenant create}: {@code --name X} or {@code --name=X}. */
final class TenantArguments {

  static final String USAGE =
      """
      tenant create --name NAME --zone ZONE --locale LOCALE --admin ADDRESS
                    [--admin-name NAME] [--client-scopes SCOPE,SCOPE]\
      """;

  private static final Set<String> KNOWN =
      Set.of("name", "zone", "locale", "admin", "admin-name", "client-scopes");

  private final Map<String, String> values;

  private TenantArguments(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** The command, or an {@link IllegalArgumentException} that says what is wrong. */
  static CreateTenant.Command read(List<String> words) {
    return new TenantArguments(pairs(words)).command();
  }

  private static Map<String, String> pairs(List<String> words) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      int equals = word.indexOf('=');
      var name = equals < 0 ? word : word.substring(0, equals);
      if (!name.startsWith("--") || !KNOWN.contains(name.substring(2))) {
        throw new IllegalArgumentException("unknown: " + word);
      }
      if (equals < 0 && i + 1 == words.size()) {
        throw new IllegalArgumentException(word + " needs a value");
      }
      values.put(name.substring(2), equals < 0 ? words.get(++i) : word.substring(equals + 1));
    }
    return values;
  }

  private CreateTenant.Command command() {
    var admin = required("admin");
    if (!admin.matches("[^@\\s]+@[^@\\s]+")) {
      throw new IllegalArgumentException("--admin must be an address: " + admin);
    }
    return new CreateTenant.Command(
        new TenantName(required("name")),
        locale(required("locale")),
        zone(required("zone")),
        admin,
        values.getOrDefault("admin-name", admin.substring(0, admin.indexOf('@'))),
        scopes());
  }

  private String required(String name) {
    var value = values.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException("--" + name + " is missing");
    }
    return value;
  }

  private static String locale(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("--locale is no language tag: " + tag, e);
    }
  }

  private static String zone(String name) {
    try {
      return ZoneId.of(name).getId();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("--zone is no time zone: " + name, e);
    }
  }

  private Set<String> scopes() {
    return Arrays.stream(values.getOrDefault("client-scopes", "").split("[, ]+"))
        .filter(scope -> !scope.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
