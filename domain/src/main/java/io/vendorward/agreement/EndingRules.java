package io.vendorward.agreement;

import io.vendorward.vendor.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How an agreement ends, and what of it goes on. */
final class EndingRules {

  private EndingRules() {}

  static AgreementRules.Verdict terminate(
      Agreement agreement,
      Ending ending,
      Optional<Survival> survival,
      AgreementSurroundings around) {
    var history = agreement.history();
    var first =
        history.versions().stream()
            .flatMap(version -> version.firstDay().stream())
            .min(LocalDate::compareTo);
    if (first.isEmpty()) {
      return new AgreementRules.Verdict.Refused("not-executed");
    }
    if (ending.lastDay().isBefore(first.get().minusDays(1))) {
      return faulty("/lastDay", "before-effective");
    }
    if (ending.cause() instanceof Ending.Cause.Terminated(_, var notice)
        && notice.filter(ending.lastDay()::isBefore).isPresent()) {
      return faulty("/noticeGiven", "after-the-end");
    }
    if (!around.engagements().containsAll(TermsRules.named(ending.of()))) {
      return faulty("/services/values", "unknown-engagement");
    }
    if (ending.of().isEmptyList()) {
      return faulty("/services/values", "none-named");
    }
    if (history.endings().stream()
        .anyMatch(
            known -> known.lastDay().equals(ending.lastDay()) && known.of().equals(ending.of()))) {
      return new AgreementRules.Verdict.Refused("terminated-already");
    }
    return keep(
        agreement,
        Stream.concat(history.endings().stream(), Stream.of(ending)).toList(),
        survival.or(history::survival));
  }

  static AgreementRules.Verdict reinstate(Agreement agreement, LocalDate lastDay) {
    var history = agreement.history();
    var left =
        history.endings().stream().filter(ending -> !ending.lastDay().equals(lastDay)).toList();
    return left.size() == history.endings().size()
        ? faulty("/lastDay", "nothing-ends")
        : keep(agreement, left, history.survival());
  }

  static AgreementRules.Verdict survive(Agreement agreement, Optional<Survival> survival) {
    return keep(agreement, agreement.history().endings(), survival);
  }

  private static AgreementRules.Verdict keep(
      Agreement agreement, List<Ending> endings, Optional<Survival> survival) {
    var history = agreement.history();
    return new AgreementRules.Verdict.Acceptable(
        agreement.label(),
        new AgreementHistory(history.id(), history.kind(), history.versions(), endings, survival));
  }

  private static AgreementRules.Verdict faulty(String pointer, String code) {
    return new AgreementRules.Verdict.Faulty(List.of(new Fault(pointer, code)));
  }
}
