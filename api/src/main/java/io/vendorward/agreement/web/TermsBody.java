package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.Between;
import io.vendorward.agreement.Clause;
import io.vendorward.agreement.ClauseRegister;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Scope;
import io.vendorward.agreement.Term;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a version of an agreement says. */
@Schema(
    name = "BaaTerms",
    description = "What a version of the agreement says, all amendments before it included.")
record TermsBody(
    @Valid @Nullable PartiesBody parties,
    @Schema(description = "The day from which it says it holds", example = "2026-03-01") @NotNull
        LocalDate effectiveDate,
    @NotNull @Valid DurationBody duration,
    @Valid @Nullable ScopeBody scope,
    @Schema(description = "The register of terms; what is left out is not yet reviewed")
        @Size(max = 40)
        @Nullable List<@NotNull @Valid ClauseBody> clauses,
    @Valid @Nullable NegotiatedBody negotiated,
    @Schema(description = "Agreements whose place it takes, for its services, from its first day")
        @Size(max = 20)
        @Nullable List<@NotNull UUID> supersedes,
    @Schema(description = "The documents it stands in") @Size(max = 20)
        @Nullable List<@NotNull @Valid SourceBody> sources) {

  @Schema(name = "BaaClause", description = "A term as it stands in the agreement.")
  record ClauseBody(
      @Schema(
              description =
                  "R1 to R14 are required, P1 to P4 permitted, D1 to D7 of a data use agreement")
          @NotNull
          Term term,
      @NotNull ClauseStatus status,
      @Schema(description = "Where in the document", example = "Section 4, page 3") @Size(max = 200)
          @Nullable String place) {}

  @Schema(
      name = "BaaParties",
      description =
          "The legal entities that the text names as its parties. Whom it binds follows from the"
              + " signatures.")
  record PartiesBody(
      @Schema(description = "Your own") @Size(max = 50) @Nullable List<@NotNull UUID> own,
      @Schema(description = "The vendor's") @Size(max = 50) @Nullable List<@NotNull UUID> theirs) {

    static PartiesBody of(Between between) {
      return new PartiesBody(ids(between.own()), ids(between.theirs()));
    }

    Between between() {
      return new Between(entities(own), entities(theirs));
    }

    private static List<UUID> ids(Set<LegalEntityId> entities) {
      return entities.stream().map(LegalEntityId::value).sorted().toList();
    }

    private static Set<LegalEntityId> entities(@Nullable List<UUID> ids) {
      return stream(ids).map(LegalEntityId::new).collect(Collectors.toUnmodifiableSet());
    }
  }

  @Schema(name = "BaaSource", description = "A document, or a part of one.")
  record SourceBody(
      @Schema(example = "Master services agreement, Exhibit B") @NotBlank @Size(max = 200)
          String title,
      @Schema(description = "Left out where it is all of it", example = "12-18") @Size(max = 50)
          @Nullable String pages) {}

  static TermsBody of(AgreementTerms terms) {
    return new TermsBody(
        PartiesBody.of(terms.between()),
        terms.effective(),
        DurationBody.of(terms.duration()),
        ScopeBody.of(terms.scope()),
        terms.register().clauses().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(clause ->
                new ClauseBody(
                    clause.getKey(),
                    clause.getValue().status(),
                    clause.getValue().place().orElse(null)))
            .toList(),
        NegotiatedBody.of(terms.negotiated()),
        terms.supersedes().stream().map(AgreementId::value).sorted().toList(),
        terms.sources().stream()
            .map(source -> new SourceBody(source.title(), source.pages()))
            .toList());
  }

  AgreementTerms terms() {
    return new AgreementTerms(
        parties == null ? Between.NOBODY_NAMED : parties.between(),
        effectiveDate,
        duration.duration("/terms/duration"),
        scope == null ? Scope.NOT_REVIEWED : scope.scope("/terms/scope"),
        register(),
        negotiated == null ? Negotiated.NOTHING : negotiated.negotiated(),
        stream(supersedes).map(AgreementId::new).collect(Collectors.toUnmodifiableSet()),
        stream(sources)
            .map(source ->
                new AgreementTerms.Source(
                    source.title().strip(), source.pages() == null ? "" : source.pages().strip()))
            .toList());
  }

  private ClauseRegister register() {
    var register = new TreeMap<Term, Clause>();
    for (var clause : stream(clauses).toList()) {
      var place = Optional.ofNullable(clause.place()).map(String::strip).filter(p -> !p.isEmpty());
      if (register.put(clause.term(), new Clause(clause.status(), place)) != null) {
        throw Problems.invalid(
            "/terms/clauses", "named-twice", "names " + clause.term() + " twice");
      }
    }
    return new ClauseRegister(register);
  }

  private static <T> Stream<T> stream(@Nullable List<T> values) {
    return Optional.ofNullable(values).orElse(List.of()).stream();
  }
}
