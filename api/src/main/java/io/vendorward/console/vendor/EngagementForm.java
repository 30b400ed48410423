package io.vendorward.console.vendor;

import static io.vendorward.console.FormCheck.choice;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Lines;
import io.vendorward.vendor.AccessKind;
import io.vendorward.vendor.Devices;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementProfile;
import io.vendorward.vendor.EngagementStatus;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.Hosting;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.PhiRelation;
import io.vendorward.vendor.RecordsBand;
import io.vendorward.vendor.TieringInputs;
import io.vendorward.vendor.YesNo;
import io.vendorward.web.FormErrors;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** An engagement as it was typed: so many fields that they are kept by name. */
public record EngagementForm(Map<String, List<String>> typed) {

  private static final int A_YEAR_OF_HOURS = 8760;

  static EngagementForm of(MultiValueMap<String, String> sent) {
    return new EngagementForm(Map.copyOf(sent));
  }

  static EngagementForm blank() {
    return of(
        new EngagementProfile(
            "",
            "",
            TieringInputs.unknown(),
            EngagementStatus.ACTIVE,
            Optional.empty(),
            Optional.empty(),
            Map.of()));
  }

  static EngagementForm of(Engagement engagement) {
    return of(engagement.profile())
        .with("version", Long.toString(engagement.version()))
        .with("servedEntity", engagement.parties().served().toString())
        .with("performingEntity", engagement.parties().performing().toString());
  }

  private static EngagementForm of(EngagementProfile profile) {
    var tiering = profile.tiering();
    var criticality = tiering.criticality();
    var typed = new HashMap<String, List<String>>();
    typed.put("serviceName", List.of(profile.serviceName()));
    typed.put("description", List.of(profile.description()));
    typed.put("phi", names(tiering.phi()));
    typed.put("records", List.of(tiering.records().name()));
    typed.put("access", names(tiering.access()));
    typed.put("patientSafety", List.of(criticality.patientSafety().name()));
    typed.put("maxDowntimeHours", List.of(text(criticality.maxDowntimeHours())));
    typed.put("soleSource", List.of(criticality.soleSource().name()));
    typed.put("devices", List.of(tiering.devices().name()));
    typed.put("hosting", List.of(tiering.hosting().name()));
    typed.put("offshoreAccess", List.of(tiering.offshoreAccess().name()));
    typed.put("status", List.of(profile.status().name()));
    typed.put("startsOn", List.of(text(profile.startsOn())));
    typed.put("endsOn", List.of(text(profile.endsOn())));
    typed.put("externalIds", List.of(Lines.writePairs(profile.externalIds())));
    return new EngagementForm(typed);
  }

  /** What was typed into a field; templates ask so. */
  public String get(String field) {
    return typed.getOrDefault(field, List.of("")).getFirst();
  }

  /** What was chosen of several; templates ask so. */
  public List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  EngagementForm with(String field, String value) {
    var changed = new HashMap<>(typed);
    changed.put(field, List.of(value));
    return new EngagementForm(changed);
  }

  EngagementProfile profile(FormCheck check) {
    return new EngagementProfile(
        check.required("serviceName", get("serviceName"), 200),
        check.text("description", get("description"), 4000),
        tiering(check),
        choice(EngagementStatus.class, get("status"), EngagementStatus.ACTIVE),
        check.date("startsOn", get("startsOn")),
        check.date("endsOn", get("endsOn")),
        check.pairs("externalIds", get("externalIds"), FormCheck.EXTERNAL_IDS));
  }

  Parties.Choice parties() {
    return new Parties.Choice(entity("servedEntity"), entity("performingEntity"));
  }

  /** What the rules found, at the fields of this form. */
  static FormErrors errors(List<Fault> faults) {
    return new FormErrors(
        faults.stream()
            .map(fault -> new FormErrors.Entry(field(fault.pointer()), fault.code()))
            .toList());
  }

  private TieringInputs tiering(FormCheck check) {
    return new TieringInputs(
        choices("phi", code -> choice(PhiRelation.class, code, PhiRelation.UNKNOWN)),
        choice(RecordsBand.class, get("records"), RecordsBand.UNKNOWN),
        choices("access", code -> choice(AccessKind.class, code, AccessKind.NONE)),
        new TieringInputs.Criticality(
            choice(YesNo.class, get("patientSafety"), YesNo.UNKNOWN),
            check.number("maxDowntimeHours", get("maxDowntimeHours"), A_YEAR_OF_HOURS),
            choice(YesNo.class, get("soleSource"), YesNo.UNKNOWN)),
        choice(Devices.class, get("devices"), Devices.UNKNOWN),
        choice(Hosting.class, get("hosting"), Hosting.UNKNOWN),
        choice(YesNo.class, get("offshoreAccess"), YesNo.UNKNOWN));
  }

  private <E> Set<E> choices(String field, Function<String, E> read) {
    return all(field).stream().map(read).collect(Collectors.toSet());
  }

  private Optional<LegalEntityId> entity(String field) {
    try {
      return get(field).isEmpty()
          ? Optional.empty()
          : Optional.of(new LegalEntityId(UUID.fromString(get(field))));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static String field(String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return last.endsWith("EntityId") ? last.substring(0, last.length() - 2) : last;
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
