package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.phi.Direction;
import io.vendorward.phi.FlowFacts;
import io.vendorward.phi.SensitiveClass;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.PhiRelation;
import io.vendorward.vendor.RecordsBand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is true of a flow; whatever is left out is not known. */
@Schema(
    name = "PhiFlowFacts",
    description = "What is true of a flow. Whatever is left out is not known, and never covers.")
record FlowFactsBody(
    @Schema(description = "For which of your legal entities; the engagement's unless said")
        @Nullable UUID servedEntityId,
    @Schema(description = "By which of the vendor's legal entities; the engagement's unless said")
        @Nullable UUID performingEntityId,
    @Schema(
            description =
                "The agreement by which your entity is itself a business associate, if it is")
        @Nullable UUID upstreamAgreementId,
    @Nullable Purpose purpose,
    @Schema(example = "[\"CLINICAL\"]") @Size(max = 11) @Nullable List<@NotNull PhiType> types,
    @Schema(description = "Empty: none of these", example = "[]") @Size(max = 7)
        @Nullable List<@NotNull SensitiveClass> sensitiveClasses,
    @Nullable Boolean electronic,
    @Schema(description = "UNKNOWN unless said") @Nullable RecordsBand recordsAYear,
    @Schema(example = "[\"MAINTAINS\"]") @Size(max = 4)
        @Nullable List<@NotNull PhiRelation> relations,
    @Nullable Direction direction,
    @Schema(description = "Whether the vendor carries out an obligation of the covered entity")
        @Nullable Boolean carriesOutObligation,
    @Schema(description = "Whether a statute of a government entity conflicts with termination")
        @Nullable Boolean conflictingStatute,
    @Schema(description = "ISO 3166-1 alpha-2", example = "[\"US\"]") @Size(max = 50)
        @Nullable List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> regionsAtRest,
    @Schema(
            description = "Where those who can see it sit; ISO 3166-1 alpha-2",
            example = "[\"US\"]")
        @Size(max = 50)
        @Nullable List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> regionsOfWorkers) {

  static FlowFactsBody of(FlowFacts facts) {
    return new FlowFactsBody(
        facts.between().served().value(),
        facts.between().performing().value(),
        facts.between().upstream().map(AgreementId::value).orElse(null),
        facts.purpose().orElse(null),
        sorted(facts.what().types()),
        sorted(facts.what().sensitive()),
        facts.what().electronic().orElse(null),
        facts.what().recordsAYear(),
        sorted(facts.handling().relations()),
        facts.handling().direction().orElse(null),
        facts.handling().obligation().orElse(null),
        facts.handling().conflictingStatute().orElse(null),
        sorted(facts.where().atRest()),
        sorted(facts.where().workers()));
  }

  /** Between the parties of the engagement, unless others are named. */
  FlowFacts facts(EngagementId engagement, Parties parties) {
    return new FlowFacts(
        new FlowFacts.Between(
            engagement,
            servedEntityId == null ? parties.served() : new LegalEntityId(servedEntityId),
            performingEntityId == null
                ? parties.performing()
                : new LegalEntityId(performingEntityId),
            Optional.ofNullable(upstreamAgreementId).map(AgreementId::new)),
        Optional.ofNullable(purpose),
        new FlowFacts.What(
            set(types),
            set(sensitiveClasses),
            Optional.ofNullable(electronic),
            recordsAYear == null ? RecordsBand.UNKNOWN : recordsAYear),
        new FlowFacts.Handling(
            set(relations),
            Optional.ofNullable(direction),
            Optional.ofNullable(carriesOutObligation),
            Optional.ofNullable(conflictingStatute)),
        new FlowFacts.Where(set(regionsAtRest), set(regionsOfWorkers)));
  }

  private static <T extends Comparable<? super T>> @Nullable List<T> sorted(Optional<Set<T>> some) {
    return some.map(known -> known.stream().sorted().toList()).orElse(null);
  }

  private static <T> Optional<Set<T>> set(@Nullable Collection<T> said) {
    return Optional.ofNullable(said).map(Set::copyOf);
  }
}
