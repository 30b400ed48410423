package io.vendorward.phi;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Binding;
import io.vendorward.agreement.Ending;
import io.vendorward.agreement.RuleProfile;
import io.vendorward.agreement.Signature;
import io.vendorward.agreement.Survival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The coverage of a flow over its whole life, as intervals. Nothing in it depends on today: it is
 * computed again when what it is computed from changes, and never because a day passes.
 */
public final class CoverageTimeline {

  private CoverageTimeline() {}

  /**
   * Days with the same coverage.
   *
   * @param last empty where it goes on
   */
  public record Interval(LocalDate first, Optional<LocalDate> last, Coverage coverage) {

    public boolean has(LocalDate day) {
      return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
    }
  }

  /** From the first day of the flow to its last, without a gap between intervals. */
  public static List<Interval> of(
      FlowHistory flow,
      Collection<AgreementHistory> agreements,
      Collection<Determination> determinations,
      RuleProfile law) {
    var days = turns(flow, agreements, determinations, law);
    var intervals = new ArrayList<Interval>();
    for (LocalDate day : days) {
      var facts = flow.on(day);
      if (facts.isEmpty()) {
        continue;
      }
      var coverage = CoverageRules.on(day, facts.get(), agreements, determinations, law);
      Optional<LocalDate> last =
          Optional.ofNullable(days.higher(day)).map(next -> next.minusDays(1));
      if (!intervals.isEmpty() && same(intervals.getLast().coverage(), coverage)) {
        var before = intervals.removeLast();
        intervals.add(new Interval(before.first(), last, before.coverage()));
      } else {
        intervals.add(new Interval(day, last, coverage));
      }
    }
    return List.copyOf(intervals);
  }

  private static boolean same(Coverage one, Coverage other) {
    return one.equals(other);
  }

  /** The days on which anything may turn. */
  private static NavigableSet<LocalDate> turns(
      FlowHistory flow,
      Collection<AgreementHistory> agreements,
      Collection<Determination> determinations,
      RuleProfile law) {
    var days = new TreeSet<LocalDate>();
    flow.chapters().forEach(chapter -> days.add(chapter.day()));
    flow.lastDay().ifPresent(last -> days.add(last.plusDays(1)));
    agreements.stream().flatMap(CoverageTimeline::turns).forEach(days::add);
    determinations.forEach(determination -> {
      days.add(determination.first());
      determination.last().ifPresent(last -> days.add(last.plusDays(1)));
    });
    law.rules().values().forEach(rule -> days.add(rule.citation().since()));
    return days;
  }

  private static Stream<LocalDate> turns(AgreementHistory agreement) {
    return Stream.of(
            agreement.versions().stream().flatMap(CoverageTimeline::turns),
            agreement.endings().stream().map(Ending::lastDay).map(last -> last.plusDays(1)),
            agreement.survival().stream().map(CoverageTimeline::turn))
        .flatMap(days -> days);
  }

  private static LocalDate turn(Survival survival) {
    return switch (survival) {
      case Survival.ReturnPeriod(var until) -> until.plusDays(1);
      case Survival.Infeasible(var since) -> since;
    };
  }

  private static Stream<LocalDate> turns(AgreementVersion version) {
    return Stream.of(
            version.firstDay().stream(),
            version.terms().duration().lastDay().stream().map(last -> last.plusDays(1)),
            version.state().signatures().stream().map(Signature::on),
            version.state().signatures().stream()
                .flatMap(signature -> signature.bindings().stream())
                .flatMap(CoverageTimeline::turns))
        .flatMap(days -> days);
  }

  private static Stream<LocalDate> turns(Binding binding) {
    return switch (binding) {
      case Binding.Named _ -> Stream.empty();
      case Binding.OfClass(_, var proven, _) ->
          proven.stream()
              .flatMap(one ->
                  Stream.concat(
                      Stream.of(one.first()), one.last().stream().map(last -> last.plusDays(1))));
      case Binding.Successor(_, var from) -> Stream.of(from);
    };
  }
}
