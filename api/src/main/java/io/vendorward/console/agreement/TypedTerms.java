package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.Between;
import io.vendorward.agreement.Clause;
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
import io.vendorward.console.FormCheck;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what was typed of what an agreement says. */
final class TypedTerms {

  private static final int LONGEST = 200;
  private static final int MOST_SOURCES = 20;
  private static final int MOST_MONTHS = 240;
  private static final int MOST_NOTICE_DAYS = 730;
  private static final int MOST_DAYS = 3650;
  private static final int MOST_AMOUNT = 10_000;
  private static final int MOST_THOUSANDS = 999_999;
  private static final long THOUSAND = 1_000;

  private TypedTerms() {}

  /** What was typed. */
  static AgreementTerms read(Fields form, AgreementKind kind, FormCheck check) {
    return new AgreementTerms(
        new Between(entities(form, "ownParties"), entities(form, "theirParties")),
        check.day("effectiveDate", form.get("effectiveDate")),
        duration(form, check),
        new Scope(
            extent(
                form,
                "services",
                form.ids("services").stream()
                    .map(EngagementId::new)
                    .collect(Collectors.toUnmodifiableSet())),
            extent(form, "types", form.several(PhiType.class, "types")),
            extent(form, "uses", form.several(Purpose.class, "uses")),
            extent(form, "regionsAtRest", form.countries("regionsAtRest", check)),
            extent(form, "regionsOfWorkers", form.countries("regionsOfWorkers", check))),
        register(form, kind, check),
        new Negotiated(
            notice("breach", form, check),
            notice("incident", form, check),
            check.number("returnDays", form.get("returnDays"), MOST_DAYS),
            check
                .number("insuranceThousands", form.get("insuranceThousands"), MOST_THOUSANDS)
                .map(thousands -> thousands * THOUSAND),
            form.known(Consent.class, "offshore"),
            form.known(Consent.class, "subcontractors")),
        form.ids("supersedes").stream()
            .map(AgreementId::new)
            .collect(Collectors.toUnmodifiableSet()),
        check.lines("sources", form.get("sources"), LONGEST, MOST_SOURCES).stream()
            .map(TypedTerms::source)
            .toList());
  }

  private static AgreementTerms.Source source(String line) {
    int at = line.lastIndexOf('|');
    return at < 0
        ? new AgreementTerms.Source(line, "")
        : new AgreementTerms.Source(line.substring(0, at).strip(), line.substring(at + 1).strip());
  }

  private static int number(String field, int most, Fields form, FormCheck check) {
    var number = check.number(field, form.get(field), most);
    if (number.isEmpty() && !check.errors().has(field)) {
      check.wrong(field, "required");
    }
    return number.orElse(1);
  }

  private static Set<LegalEntityId> entities(Fields form, String field) {
    return form.ids(field).stream().map(LegalEntityId::new).collect(Collectors.toUnmodifiableSet());
  }

  private static Duration duration(Fields form, FormCheck check) {
    return switch (FormCheck.choice(
        TermsForm.Lasting.class, form.get("lasting"), TermsForm.Lasting.FIXED)) {
      case FIXED -> new Duration.Fixed(check.day("lastDay", form.get("lastDay")));
      case AUTO_RENEWING ->
          new Duration.AutoRenewing(
              check.day("renewsAfter", form.get("renewsAfter")),
              Math.max(1, number("renewalMonths", MOST_MONTHS, form, check)),
              number("noticeDays", MOST_NOTICE_DAYS, form, check));
      case UNTIL_TERMINATED -> new Duration.UntilTerminated();
      case COTERMINOUS ->
          new Duration.Coterminous(
              check.required("underlyingTitle", form.get("underlyingTitle"), LONGEST),
              check.date("lastDay", form.get("lastDay")));
    };
  }

  private static <T> Extent<T> extent(Fields form, String field, Set<T> named) {
    return switch (FormCheck.choice(
        TermsForm.Reach.class, form.get(field + "Reach"), TermsForm.Reach.UNKNOWN)) {
      case UNKNOWN -> new Extent.Unknown<>();
      case ALL -> new Extent.All<>();
      case LISTED -> new Extent.Listed<>(named);
      case EXCEPT -> new Extent.Except<>(named);
      case AS_SERVICES_AGREEMENT -> new Extent.AsServicesAgreement<>();
    };
  }

  /** Where the text is written from our clauses, what nobody decided on is in it. */
  private static ClauseRegister register(Fields form, AgreementKind kind, FormCheck check) {
    var register = new TreeMap<Term, Clause>();
    boolean standard = !form.get("standardClauses").isEmpty();
    for (Term term : TermsForm.terms(kind)) {
      var status = form.known(ClauseStatus.class, "clause." + term);
      var place = check.text("place." + term, form.get("place." + term), LONGEST);
      status
          .filter(known -> known != ClauseStatus.NOT_REVIEWED)
          .or(() -> standard ? Optional.of(ClauseStatus.PRESENT) : Optional.empty())
          .ifPresent(known ->
              register.put(
                  term, new Clause(known, Optional.of(place).filter(at -> !at.isEmpty()))));
    }
    return new ClauseRegister(register);
  }

  private static Optional<Notice> notice(String field, Fields form, FormCheck check) {
    return check
        .number(field + "Amount", form.get(field + "Amount"), MOST_AMOUNT)
        .map(amount ->
            new Notice(
                amount,
                FormCheck.choice(
                    Notice.Unit.class, form.get(field + "Unit"), Notice.Unit.CALENDAR_DAYS),
                FormCheck.choice(
                    Notice.From.class, form.get(field + "From"), Notice.From.DISCOVERY)));
  }
}
