package io.vendorward.phi.postgres;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.phi.Direction;
import io.vendorward.phi.FlowFacts;
import io.vendorward.phi.FlowHistory;
import io.vendorward.phi.SensitiveClass;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.PhiRelation;
import io.vendorward.vendor.RecordsBand;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is true of a flow from a day on, as it is stored; what is not known is not there. */
record ChapterJson(
    LocalDate from,
    UUID served,
    UUID performing,
    @Nullable UUID upstream,
    @Nullable Purpose purpose,
    @Nullable List<PhiType> types,
    @Nullable List<SensitiveClass> sensitive,
    @Nullable Boolean electronic,
    RecordsBand records,
    @Nullable List<PhiRelation> relations,
    @Nullable Direction direction,
    @Nullable Boolean obligation,
    @Nullable Boolean conflictingStatute,
    @Nullable List<String> atRest,
    @Nullable List<String> workers) {

  static ChapterJson of(FlowHistory.Since chapter) {
    var facts = chapter.facts();
    return new ChapterJson(
        chapter.day(),
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

  FlowHistory.Since chapter(EngagementId engagement) {
    return new FlowHistory.Since(
        from,
        new FlowFacts(
            new FlowFacts.Between(
                engagement,
                new LegalEntityId(served),
                new LegalEntityId(performing),
                Optional.ofNullable(upstream).map(AgreementId::new)),
            Optional.ofNullable(purpose),
            new FlowFacts.What(
                set(types), set(sensitive), Optional.ofNullable(electronic), records),
            new FlowFacts.Handling(
                set(relations),
                Optional.ofNullable(direction),
                Optional.ofNullable(obligation),
                Optional.ofNullable(conflictingStatute)),
            new FlowFacts.Where(set(atRest), set(workers))));
  }

  private static <T extends Comparable<? super T>> @Nullable List<T> sorted(Optional<Set<T>> some) {
    return some.map(known -> known.stream().sorted().toList()).orElse(null);
  }

  private static <T> Optional<Set<T>> set(@Nullable Collection<T> stored) {
    return Optional.ofNullable(stored).map(Set::copyOf);
  }
}
