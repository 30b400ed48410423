package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.ClauseRegister;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Negotiated.Consent;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.agreement.Scope;
import io.vendorward.agreement.Term;
import io.vendorward.console.Fields;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.web.FormErrors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an agreement says, as it was typed. */
final class TermsForm {

  private static final long THOUSAND = 1_000;

  private TermsForm() {}

  /** How long it lasts, as a page offers it. */
  enum Lasting {
    FIXED,
    AUTO_RENEWING,
    UNTIL_TERMINATED,
    COTERMINOUS
  }

  /** How far it reaches in one respect, as a page offers it. */
  enum Reach {
    UNKNOWN,
    ALL,
    LISTED,
    EXCEPT,
    AS_SERVICES_AGREEMENT
  }

  /**
   * The terms that an agreement is read for: of a data use agreement others than of one with R1.
   */
  static List<Term> terms(AgreementTerms terms) {
    boolean dataUse =
        terms.register().clauses().keySet().stream()
            .anyMatch(term -> term.isOf(AgreementKind.DATA_USE_AGREEMENT));
    return terms(
        dataUse ? AgreementKind.DATA_USE_AGREEMENT : AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT);
  }

  static List<Term> terms(AgreementKind kind) {
    return Arrays.stream(Term.values()).filter(term -> term.isOf(kind)).toList();
  }

  /** What a page offers to choose from. */
  static Map<String, List<?>> options() {
    return Map.of(
        "kind", List.of(AgreementKind.values()),
        "lasting", List.of(Lasting.values()),
        "reach", List.of(Reach.values()),
        "types", List.of(PhiType.values()),
        "uses", Arrays.stream(Purpose.values()).filter(purpose -> !purpose.isVendorsOwn()).toList(),
        "status", List.of(ClauseStatus.values()),
        "unit", List.of(Notice.Unit.values()),
        "from", List.of(Notice.From.values()),
        "consent", Stream.concat(Stream.of("UNKNOWN"), Arrays.stream(Consent.values())).toList());
  }

  static Fields blank(LocalDate today) {
    return of(
        AgreementTerms.plain(
            today,
            new Duration.UntilTerminated(),
            Scope.NOT_REVIEWED,
            ClauseRegister.NOT_REVIEWED));
  }

  static Fields of(AgreementTerms terms) {
    var form =
        scope(duration(Fields.blank(), terms.duration()), terms.scope())
            .with("effectiveDate", terms.effective().toString())
            .with("ownParties", ids(terms.between().own()))
            .with("theirParties", ids(terms.between().theirs()))
            .with("supersedes", terms.supersedes().stream().map(AgreementId::toString).toList())
            .with(
                "sources",
                terms.sources().stream()
                    .map(source ->
                        source.pages().isEmpty()
                            ? source.title()
                            : source.title() + " | " + source.pages())
                    .collect(Collectors.joining("\n")));
    for (var clause : terms.register().clauses().entrySet()) {
      form =
          form.with("clause." + clause.getKey(), clause.getValue().status().name())
              .with("place." + clause.getKey(), clause.getValue().place().orElse(""));
    }
    return negotiated(form, terms.negotiated());
  }

  private static List<String> ids(Set<LegalEntityId> entities) {
    return entities.stream().map(LegalEntityId::toString).sorted().toList();
  }

  private static Fields duration(Fields form, Duration duration) {
    return switch (duration) {
      case Duration.Fixed(var last) ->
          form.with("lasting", Lasting.FIXED.name()).with("lastDay", last.toString());
      case Duration.AutoRenewing(var end, int months, int noticeDays) ->
          form.with("lasting", Lasting.AUTO_RENEWING.name())
              .with("renewsAfter", end.toString())
              .with("renewalMonths", Integer.toString(months))
              .with("noticeDays", Integer.toString(noticeDays));
      case Duration.UntilTerminated() -> form.with("lasting", Lasting.UNTIL_TERMINATED.name());
      case Duration.Coterminous(var title, var ends) ->
          form.with("lasting", Lasting.COTERMINOUS.name())
              .with("underlyingTitle", title)
              .with("lastDay", ends.map(LocalDate::toString).orElse(""));
    };
  }

  private static Fields scope(Fields form, Scope scope) {
    var changed = extent(form, "services", scope.services(), EngagementId::toString);
    changed = extent(changed, "types", scope.types(), Enum::name);
    changed = extent(changed, "uses", scope.uses(), Enum::name);
    changed = regions(changed, "regionsAtRest", scope.regionsAtRest());
    return regions(changed, "regionsOfWorkers", scope.regionsOfWorkers());
  }

  private static <T> Fields extent(
      Fields form, String field, Extent<T> extent, Function<T, String> name) {
    return switch (extent) {
      case Extent.All<T> _ -> form.with(field + "Reach", Reach.ALL.name());
      case Extent.Unknown<T> _ -> form.with(field + "Reach", Reach.UNKNOWN.name());
      case Extent.AsServicesAgreement<T> _ ->
          form.with(field + "Reach", Reach.AS_SERVICES_AGREEMENT.name());
      case Extent.Listed<T>(var these) ->
          form.with(field + "Reach", Reach.LISTED.name())
              .with(field, these.stream().map(name).sorted().toList());
      case Extent.Except<T>(var not) ->
          form.with(field + "Reach", Reach.EXCEPT.name())
              .with(field, not.stream().map(name).sorted().toList());
    };
  }

  private static Fields regions(Fields form, String field, Extent<String> extent) {
    var some = extent(form, field, extent, Function.identity());
    return some.with(field, String.join(", ", some.all(field)));
  }

  private static Fields negotiated(Fields form, Negotiated negotiated) {
    return notice(notice(form, "breach", negotiated.breach()), "incident", negotiated.incident())
        .with("returnDays", negotiated.returnDays().map(Object::toString).orElse(""))
        .with(
            "insuranceThousands",
            negotiated.insuranceDollars().map(dollars -> dollars / THOUSAND + "").orElse(""))
        .with("offshore", negotiated.offshore().map(Enum::name).orElse("UNKNOWN"))
        .with("subcontractors", negotiated.subcontractors().map(Enum::name).orElse("UNKNOWN"));
  }

  private static Fields notice(Fields form, String field, Optional<Notice> known) {
    return known
        .map(notice ->
            form.with(field + "Amount", Integer.toString(notice.amount()))
                .with(field + "Unit", notice.unit().name())
                .with(field + "From", notice.from().name()))
        .orElse(form);
  }

  /** What the rules found, at the fields of this form. */
  static FormErrors errors(List<Fault> faults) {
    return new FormErrors(
        faults.stream()
            .map(fault -> new FormErrors.Entry(field(fault.pointer()), fault.code()))
            .toList());
  }

  private static String field(String pointer) {
    var parts = pointer.split("/", -1);
    return switch (parts[1]) {
      case "scope" -> parts[2];
      case "duration", "negotiated" -> parts.length > 2 ? parts[2] : "lasting";
      case "parties" ->
          parts.length > 2 && parts[2].equals("theirs") ? "theirParties" : "ownParties";
      case "clauses", "signatures" -> "";
      case String other -> other;
    };
  }
}
