package io.vendorward.agreement.postgres;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.Between;
import io.vendorward.agreement.Clause;
import io.vendorward.agreement.ClauseRegister;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Negotiated.Consent;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.agreement.Scope;
import io.vendorward.agreement.Term;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a version says, as it is stored; its texts are kept apart. */
record TermsJson(
    @Nullable Named between,
    LocalDate effective,
    Lasting lasting,
    Reach reach,
    Map<Term, ClauseStatus> register,
    Values negotiated,
    List<UUID> supersedes,
    int sources) {

  /** Whom the text names as parties; records from before that was kept name nobody. */
  record Named(List<UUID> own, List<UUID> theirs) {

    static @Nullable Named of(Between between) {
      return between.equals(Between.NOBODY_NAMED)
          ? null
          : new Named(ids(between.own()), ids(between.theirs()));
    }

    Between between() {
      return new Between(entities(own), entities(theirs));
    }

    private static List<UUID> ids(Set<LegalEntityId> entities) {
      return entities.stream().map(LegalEntityId::value).sorted().toList();
    }

    private static Set<LegalEntityId> entities(List<UUID> ids) {
      return ids.stream().map(LegalEntityId::new).collect(Collectors.toUnmodifiableSet());
    }
  }

  /** For how long: each kind of it has some of the fields. */
  record Lasting(
      Kind kind, @Nullable LocalDate day, @Nullable Integer months, @Nullable Integer noticeDays) {

    enum Kind {
      FIXED,
      AUTO_RENEWING,
      UNTIL_TERMINATED,
      COTERMINOUS
    }

    static Lasting of(Duration duration, String path, Texts texts) {
      return switch (duration) {
        case Duration.Fixed(var last) -> new Lasting(Kind.FIXED, last, null, null);
        case Duration.AutoRenewing(var end, int months, int noticeDays) ->
            new Lasting(Kind.AUTO_RENEWING, end, months, noticeDays);
        case Duration.UntilTerminated() -> new Lasting(Kind.UNTIL_TERMINATED, null, null, null);
        case Duration.Coterminous(var title, var ends) -> {
          texts.put(path + "/underlying", title);
          yield new Lasting(Kind.COTERMINOUS, ends.orElse(null), null, null);
        }
      };
    }

    Duration duration(String path, Texts texts) {
      return switch (kind) {
        case FIXED -> new Duration.Fixed(Objects.requireNonNull(day));
        case AUTO_RENEWING ->
            new Duration.AutoRenewing(
                Objects.requireNonNull(day),
                Objects.requireNonNull(months),
                Objects.requireNonNull(noticeDays));
        case UNTIL_TERMINATED -> new Duration.UntilTerminated();
        case COTERMINOUS ->
            new Duration.Coterminous(texts.get(path + "/underlying"), Optional.ofNullable(day));
      };
    }
  }

  record Reach(
      ExtentJson services,
      ExtentJson types,
      ExtentJson uses,
      ExtentJson regionsAtRest,
      ExtentJson regionsOfWorkers) {

    static Reach of(Scope scope) {
      return new Reach(
          ExtentJson.of(scope.services(), EngagementId::toString),
          ExtentJson.of(scope.types(), PhiType::name),
          ExtentJson.of(scope.uses(), Purpose::name),
          ExtentJson.of(scope.regionsAtRest(), Function.identity()),
          ExtentJson.of(scope.regionsOfWorkers(), Function.identity()));
    }

    Scope scope() {
      return new Scope(
          services.extent(id -> new EngagementId(UUID.fromString(id))),
          types.extent(PhiType::valueOf),
          uses.extent(Purpose::valueOf),
          regionsAtRest.extent(Function.identity()),
          regionsOfWorkers.extent(Function.identity()));
    }
  }

  record Values(
      @Nullable Notice breach,
      @Nullable Notice incident,
      @Nullable Integer returnDays,
      @Nullable Long insuranceDollars,
      @Nullable Consent offshore,
      @Nullable Consent subcontractors) {

    static Values of(Negotiated negotiated) {
      return new Values(
          negotiated.breach().orElse(null),
          negotiated.incident().orElse(null),
          negotiated.returnDays().orElse(null),
          negotiated.insuranceDollars().orElse(null),
          negotiated.offshore().orElse(null),
          negotiated.subcontractors().orElse(null));
    }

    Negotiated negotiated() {
      return new Negotiated(
          Optional.ofNullable(breach),
          Optional.ofNullable(incident),
          Optional.ofNullable(returnDays),
          Optional.ofNullable(insuranceDollars),
          Optional.ofNullable(offshore),
          Optional.ofNullable(subcontractors));
    }
  }

  static TermsJson of(AgreementTerms terms, String path, Texts texts) {
    var register = new TreeMap<Term, ClauseStatus>();
    terms
        .register()
        .clauses()
        .forEach((term, clause) -> {
          register.put(term, clause.status());
          clause.place().ifPresent(place -> texts.put(path + "/" + term + "/place", place));
        });
    for (int at = 0; at < terms.sources().size(); at++) {
      texts.put(path + "/source/" + at + "/title", terms.sources().get(at).title());
      texts.put(path + "/source/" + at + "/pages", terms.sources().get(at).pages());
    }
    return new TermsJson(
        Named.of(terms.between()),
        terms.effective(),
        Lasting.of(terms.duration(), path, texts),
        Reach.of(terms.scope()),
        register,
        Values.of(terms.negotiated()),
        terms.supersedes().stream().map(AgreementId::value).sorted().toList(),
        terms.sources().size());
  }

  AgreementTerms terms(String path, Texts texts) {
    return new AgreementTerms(
        between == null ? Between.NOBODY_NAMED : between.between(),
        effective,
        lasting.duration(path, texts),
        reach.scope(),
        new ClauseRegister(
            register.entrySet().stream()
                .collect(
                    Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry ->
                            new Clause(
                                entry.getValue(),
                                texts.find(path + "/" + entry.getKey() + "/place"))))),
        negotiated.negotiated(),
        supersedes.stream().map(AgreementId::new).collect(Collectors.toUnmodifiableSet()),
        IntStream.range(0, sources)
            .mapToObj(at ->
                new AgreementTerms.Source(
                    texts.get(path + "/source/" + at + "/title"),
                    texts.get(path + "/source/" + at + "/pages")))
            .toList());
  }
}
