package io.vendorward.paper;

import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.Negotiated.Consent;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What was agreed, in the words of an agreement. They are the same wherever it is read. */
final class PaperWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private PaperWords() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String notice(Notice notice) {
    var unit =
        switch (notice.unit()) {
          case HOURS -> "hour";
          case CALENDAR_DAYS -> "calendar day";
          case BUSINESS_DAYS -> "business day";
        };
    var from =
        switch (notice.from()) {
          case DISCOVERY -> "discovery";
          case CONFIRMATION -> "confirmation";
        };
    return counted(notice.amount(), unit) + " after " + from;
  }

  private static String counted(long amount, String unit) {
    return amount + " " + unit + (amount == 1 ? "" : "s");
  }

  static String lasting(Duration duration) {
    return switch (duration) {
      case Duration.Fixed(var last) -> "It ends with " + day(last) + ".";
      case Duration.AutoRenewing(var end, int months, int noticeDays) ->
          "Its first period ends with %s. It is then renewed for periods of %s, unless a party gives notice at least %s before the end of a period."
              .formatted(day(end), counted(months, "month"), counted(noticeDays, "day"));
      case Duration.UntilTerminated() -> "It lasts until it is terminated.";
      case Duration.Coterminous(var title, var ends) ->
          "It lasts as long as “%s”%s."
              .formatted(title, ends.map(end -> ", which ends with " + day(end)).orElse(""));
    };
  }

  static String days(int days) {
    return counted(days, "day");
  }

  static String dollars(long dollars) {
    return String.format(Locale.US, "$%,d", dollars);
  }

  static String offshore(Consent consent) {
    return consent(
        consent, "store Protected Information or have it worked with outside the United States");
  }

  static String subcontractors(Consent consent) {
    return consent(consent, "engage subcontractors that handle Protected Information");
  }

  private static String consent(Consent consent, String whose) {
    return switch (consent) {
      case FREE -> "Vendor may " + whose + " without asking Organization.";
      case NOTICE -> "Vendor may " + whose + " after notice to Organization in writing.";
      case PRIOR_APPROVAL ->
          "Vendor may " + whose + " only with the prior approval of Organization in writing.";
      case FORBIDDEN -> "Vendor may not " + whose + ".";
    };
  }

  /** Empty where nobody has decided yet. */
  static Optional<String> services(Extent<?> services, Function<Object, String> name) {
    return extent(
        services,
        name,
        "all services that Vendor provides to Organization, now and later",
        "all services that Vendor provides to Organization, except ",
        "the services that the services agreement between the parties describes");
  }

  static Optional<String> uses(Extent<Purpose> uses) {
    return extent(
        uses,
        PaperWords::use,
        "as the services need it",
        "as the services need it, but not ",
        "as the services agreement between the parties provides");
  }

  private static String use(Purpose purpose) {
    return switch (purpose) {
      case SERVICE -> "to provide the services";
      case VENDOR_MANAGEMENT -> "for Vendor's own management and legal duties";
      case ASSURED_DISCLOSURE -> "for disclosures to recipients who give assurances";
      case DATA_AGGREGATION -> "for data aggregation";
      case DE_IDENTIFICATION -> "to de-identify it";
      case PRODUCT_IMPROVEMENT -> "to improve Vendor's products";
      case MODEL_TRAINING -> "to train models";
      case MARKETING -> "for marketing";
      case SALE -> "to sell it";
    };
  }

  static Optional<String> types(Extent<PhiType> types) {
    return extent(types, PaperWords::type, "of every type", "of every type, except ", "");
  }

  private static String type(PhiType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Regions are countries, by their codes. */
  static Optional<String> regions(Extent<String> regions) {
    return extent(
        regions, PaperWords::country, "in every country", "in every country, except ", "");
  }

  private static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.US);
  }

  private static <T> Optional<String> extent(
      Extent<? extends T> extent, Function<T, String> name, String all, String except, String as) {
    return switch (extent) {
      case Extent.All<? extends T> _ -> Optional.of(all);
      case Extent.Listed<? extends T>(var these) -> Optional.of(listed(these, name));
      case Extent.Except<? extends T>(var not) -> Optional.of(except + listed(not, name));
      case Extent.AsServicesAgreement<? extends T> _ -> Optional.of(as).filter(it -> !it.isEmpty());
      case Extent.Unknown<? extends T> _ -> Optional.empty();
    };
  }

  private static <T> String listed(Set<? extends T> values, Function<T, String> name) {
    return listed(values.stream().map(name).sorted().toList());
  }

  static String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
