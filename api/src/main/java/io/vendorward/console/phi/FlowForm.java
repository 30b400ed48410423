package io.vendorward.console.phi;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.console.Fields;
import io.vendorward.console.FormCheck;
import io.vendorward.phi.Direction;
import io.vendorward.phi.FlowFacts;
import io.vendorward.phi.FlowLabel;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.SensitiveClass;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.PhiRelation;
import io.vendorward.vendor.RecordsBand;
import io.vendorward.vendor.YesNo;
import io.vendorward.web.FormErrors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is true of a flow, as it was typed. */
final class FlowForm {

  private static final int LONGEST = 200;

  private FlowForm() {}

  /** What a page offers to choose from. */
  static Map<String, List<?>> options() {
    return Map.of(
        "purpose", withUnknown(Purpose.values()),
        "types", List.of(PhiType.values()),
        "sensitive", List.of(SensitiveClass.values()),
        "relations",
            List.of(
                PhiRelation.CREATES,
                PhiRelation.RECEIVES,
                PhiRelation.MAINTAINS,
                PhiRelation.TRANSMITS),
        "direction", withUnknown(Direction.values()),
        "records", List.of(RecordsBand.values()),
        "yesNo", List.of(YesNo.values()));
  }

  private static List<?> withUnknown(Enum<?>[] constants) {
    return Stream.concat(Stream.of("UNKNOWN"), Arrays.stream(constants)).toList();
  }

  static Fields of(PhiFlow flow) {
    var label = flow.label();
    return facts(flow.history().chapters().getLast().facts())
        .with("name", label.name())
        .with("source", label.source())
        .with("method", label.method())
        .with("version", Long.toString(flow.version()));
  }

  /** Nothing is known but what the service's own page says. */
  static Fields of(Engagement service) {
    var known =
        service.profile().tiering().phi().stream()
            .filter(relation -> !relation.standsAlone())
            .map(Enum::name)
            .toList();
    return facts(
            FlowFacts.unknown(
                new FlowFacts.Between(
                    service.id(),
                    service.parties().served(),
                    service.parties().performing(),
                    Optional.empty())))
        .with("relations", known)
        .with("from", service.profile().startsOn().map(LocalDate::toString).orElse(""));
  }

  private static Fields facts(FlowFacts facts) {
    return Fields.blank()
        .with("servedEntity", facts.between().served().toString())
        .with("performingEntity", facts.between().performing().toString())
        .with("upstream", facts.between().upstream().map(AgreementId::toString).orElse(""))
        .with("purpose", name(facts.purpose()))
        .with("types", names(facts.what().types()))
        .with("sensitiveKnown", Fields.yesNo(facts.what().sensitive().map(_ -> true)))
        .with("sensitive", names(facts.what().sensitive()))
        .with("electronic", Fields.yesNo(facts.what().electronic()))
        .with("records", facts.what().recordsAYear().name())
        .with("relations", names(facts.handling().relations()))
        .with("direction", name(facts.handling().direction()))
        .with("obligation", Fields.yesNo(facts.handling().obligation()))
        .with("statute", Fields.yesNo(facts.handling().conflictingStatute()))
        .with("regionsAtRest", countries(facts.where().atRest()))
        .with("regionsOfWorkers", countries(facts.where().workers()));
  }

  private static String name(Optional<? extends Enum<?>> known) {
    return known.<String>map(Enum::name).orElse("UNKNOWN");
  }

  private static List<String> names(Optional<? extends Set<? extends Enum<?>>> known) {
    return known.stream().flatMap(Collection::stream).<String>map(Enum::name).sorted().toList();
  }

  private static String countries(Optional<Set<String>> known) {
    return known.stream().flatMap(Collection::stream).sorted().collect(Collectors.joining(", "));
  }

  static FlowLabel label(Fields form, FormCheck check) {
    return new FlowLabel(
        check.required("name", form.get("name"), LONGEST),
        check.text("source", form.get("source"), LONGEST),
        check.text("method", form.get("method"), LONGEST));
  }

  static FlowFacts facts(Fields form, EngagementId service, Parties standard, FormCheck check) {
    return new FlowFacts(
        new FlowFacts.Between(
            service,
            form.id("servedEntity").map(LegalEntityId::new).orElseGet(standard::served),
            form.id("performingEntity").map(LegalEntityId::new).orElseGet(standard::performing),
            form.id("upstream").map(AgreementId::new)),
        form.known(Purpose.class, "purpose"),
        new FlowFacts.What(
            some(form.several(PhiType.class, "types")),
            form.yesNo("sensitiveKnown")
                .filter(known -> known)
                .map(_ -> form.several(SensitiveClass.class, "sensitive")),
            form.yesNo("electronic"),
            form.known(RecordsBand.class, "records").orElse(RecordsBand.UNKNOWN)),
        new FlowFacts.Handling(
            some(form.several(PhiRelation.class, "relations")),
            form.known(Direction.class, "direction"),
            form.yesNo("obligation"),
            form.yesNo("statute")),
        new FlowFacts.Where(
            some(form.countries("regionsAtRest", check)),
            some(form.countries("regionsOfWorkers", check))));
  }

  /** None chosen says that nobody knows. */
  private static <T> Optional<Set<T>> some(Set<T> chosen) {
    return Optional.of(chosen).filter(set -> !set.isEmpty());
  }

  /** What the rules found, at the fields of this form. */
  static FormErrors errors(List<Fault> faults) {
    return new FormErrors(
        faults.stream()
            .map(fault -> new FormErrors.Entry(field(fault.pointer()), fault.code()))
            .toList());
  }

  private static String field(String pointer) {
    var last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return switch (last) {
      case "servedEntityId" -> "servedEntity";
      case "performingEntityId" -> "performingEntity";
      case "upstreamAgreementId" -> "upstream";
      default -> last;
    };
  }
}
