package io.vendorward.vendor;

import java.util.Map;
import java.util.TreeMap;

/**
 * Fields of vendors and what belongs to them as audit records name them, with comparable values.
 */
public final class VendorFields {

  private VendorFields() {}

  public static Map<String, String> of(VendorProfile profile) {
    return Map.of(
        "legalName", profile.legalName(),
        "tradingNames", profile.tradingNames().toString(),
        "identifiers", profile.identifiers().toString(),
        "domains", profile.domains().toString(),
        "owner", profile.owner().orElse(""),
        "status", profile.status().name(),
        "externalIds", new TreeMap<>(profile.externalIds()).toString());
  }

  public static Map<String, String> of(Contact contact) {
    return Map.of(
        "name", contact.details().name(),
        "email", contact.details().email().value(),
        "title", contact.details().title(),
        "primary", Boolean.toString(contact.primary()));
  }

  public static Map<String, String> of(Engagement engagement) {
    var profile = engagement.profile();
    return Map.of(
        "serviceName", profile.serviceName(),
        "description", profile.description(),
        "tiering", canonical(profile.tiering()),
        "servedEntityId", engagement.parties().served().toString(),
        "performingEntityId", engagement.parties().performing().toString(),
        "status", profile.status().name(),
        "startsOn", profile.startsOn().map(Object::toString).orElse(""),
        "endsOn", profile.endsOn().map(Object::toString).orElse(""),
        "externalIds", new TreeMap<>(profile.externalIds()).toString());
  }

  public static Map<String, String> of(LegalEntityDetails details) {
    return Map.of(
        "name", details.name(),
        "from", details.from().map(Object::toString).orElse(""),
        "to", details.to().map(Object::toString).orElse(""));
  }

  /** The fields of {@code after} whose value is another than in {@code before}. */
  public static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
    var changed = new TreeMap<>(after);
    changed.entrySet().removeIf(field -> field.getValue().equals(before.get(field.getKey())));
    return changed;
  }

  /** The same text for the same inputs: sets have no order of their own. */
  private static String canonical(TieringInputs inputs) {
    return String.join(
        ";",
        inputs.phi().stream().sorted().toList().toString(),
        inputs.records().name(),
        inputs.access().stream().sorted().toList().toString(),
        inputs.criticality().toString(),
        inputs.devices().name(),
        inputs.hosting().name(),
        inputs.offshoreAccess().name());
  }
}
