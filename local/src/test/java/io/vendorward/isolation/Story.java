package io.vendorward.isolation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a hospital's life with one vendor has brought so far, by name: ids, addresses, versions. A
 * name is a type, or a type with more behind a point: {@code vendor}, {@code vendor.gone}.
 */
final class Story {

  private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z.]+)(?::([a-z0-9]+))?}}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final String hospital;
  private final String name;
  private final Words words;
  private final Map<String, String> things = new LinkedHashMap<>();
  private final Map<String, Set<String>> circlesByAddress = new HashMap<>();

  Story(String hospital, String name, Words words) {
    this.hospital = hospital;
    this.name = name;
    this.words = words;
  }

  String hospital() {
    return hospital;
  }

  static String circle(String hospital, String role) {
    return role.equals("BUSINESS_OWNER") ? hospital + "'s bystanders" : hospital + "'s staff";
  }

  /** The vendor's people: whom the story's last questionnaire is for, and whom another one is. */
  String circle(String person) {
    return name + "'s " + person;
  }

  Set<String> circlesOf(String person) {
    return find("address." + person)
        .map(address -> Objects.requireNonNull(circlesByAddress.get(address)))
        .orElseGet(() -> Set.of(circle(person)));
  }

  void keep(String thing, String value) {
    things.put(thing, value);
  }

  String thing(String wanted) {
    return find(wanted).orElseThrow(() -> new AssertionError(name + " has no " + wanted));
  }

  Optional<String> find(String wanted) {
    return Optional.ofNullable(things.get(wanted));
  }

  /** Every id, once. */
  List<String> ids() {
    return things.values().stream().filter(Story::isId).distinct().toList();
  }

  String typeOf(String id) {
    return things.entrySet().stream()
        .filter(thing -> thing.getValue().equals(id))
        .map(thing -> thing.getKey().split("\\.", 2)[0])
        .findFirst()
        .orElseThrow();
  }

  /** Somebody whom another story knows by the same address. */
  void shareAddress(String person, Story other) {
    String address = other.told("{{address:" + person + "}}");
    Set<String> circles = Set.of(circle(hospital, "ADMIN"), circle(person));
    words.shareWith(address, circles);
    keep("address." + person, address);
    Set<String> readers = Objects.requireNonNull(other.circlesByAddress.get(address));
    readers.addAll(circles);
    circlesByAddress.put(address, readers);
  }

  /** Who reads mails to an address. */
  Map<String, Set<String>> circlesByAddress() {
    return circlesByAddress;
  }

  /**
   * The text with its holes filled: {@code {{vendor}}} with a thing, {@code {{word:staff}}} with a
   * fresh word for a circle, {@code {{address:asked}}} with a person's address, {@code {{day:30}}}
   * with a day so many days away.
   */
  String told(String text) {
    return HOLE.matcher(text)
        .replaceAll(hole ->
            switch (hole.group(1)) {
              case "word" -> words.fresh(readersOf(hole.group(2)));
              case "address" -> address(hole.group(2));
              case "day" ->
                  LocalDate.now(ZoneOffset.UTC)
                      .plusDays(Integer.parseInt(hole.group(2)))
                      .toString();
              default -> thing(hole.group(1));
            });
  }

  private String address(String person) {
    return find("address." + person).orElseGet(() -> newAddress(person));
  }

  private String newAddress(String person) {
    Set<String> readers = readersOf(person);
    String address = words.fresh(readers) + "@isolated.example";
    keep("address." + person, address);
    circlesByAddress.put(
        address, new HashSet<>(person.equals("member") ? readers : Set.of(circle(person))));
    return address;
  }

  /** Staff read everything, and what is for the house bystanders read too. */
  private Set<String> readersOf(String audience) {
    String staff = circle(hospital, "ADMIN");
    return switch (audience) {
      case "staff", "member", "gone" -> Set.of(staff);
      case "house" -> Set.of(staff, circle(hospital, "BUSINESS_OWNER"));
      case "asked", "colleague" -> Set.of(staff, circle(audience));
      case "vendor" -> Set.of(staff, circle("asked"), circle("colleague"));
      case "parties" ->
          Set.of(staff, circle(hospital, "BUSINESS_OWNER"), circle("asked"), circle("colleague"));
      default -> throw new AssertionError("no such audience: " + audience);
    };
  }

  static boolean isId(String value) {
    return ID.matcher(value).matches();
  }
}
