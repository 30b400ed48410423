package io.vendorward.phi;

import io.vendorward.vendor.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may be said of a flow, at first and later. */
public final class FlowRules {

  private FlowRules() {}

  /** What becomes of something said of a flow. */
  public sealed interface Verdict {

    record Acceptable(FlowLabel label, FlowHistory history) implements Verdict {}

    record Faulty(List<Fault> faults) implements Verdict {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  /** What is wrong with a new flow; empty when nothing is. */
  public static List<Fault> faults(FlowLabel label, FlowFacts facts, FlowSurroundings around) {
    var faults = new ArrayList<Fault>();
    if (label.name().isEmpty()) {
      faults.add(new Fault("/name", "no-name"));
    }
    faults.addAll(faults(facts, around));
    return List.copyOf(faults);
  }

  private static List<Fault> faults(FlowFacts facts, FlowSurroundings around) {
    var faults = new ArrayList<Fault>();
    var between = facts.between();
    if (around.sides().own().stream().noneMatch(one -> one.id().equals(between.served()))) {
      faults.add(new Fault("/servedEntityId", "not-a-legal-entity"));
    }
    if (around.sides().vendors().stream().noneMatch(one -> one.id().equals(between.performing()))) {
      faults.add(new Fault("/performingEntityId", "not-a-legal-entity"));
    }
    if (!between.upstream().stream().allMatch(around.upstream()::contains)) {
      faults.add(new Fault("/upstreamAgreementId", "not-upstream"));
    }
    empty(facts.what().types()).ifPresent(_ -> faults.add(new Fault("/types", "none-named")));
    empty(facts.where().atRest())
        .ifPresent(_ -> faults.add(new Fault("/regionsAtRest", "none-named")));
    empty(facts.where().workers())
        .ifPresent(_ -> faults.add(new Fault("/regionsOfWorkers", "none-named")));
    return faults;
  }

  /** That nothing flows is no flow: what is not known is left out, not named as none. */
  private static <T> Optional<Set<T>> empty(Optional<Set<T>> some) {
    return some.filter(Set::isEmpty);
  }

  /** Decides on an edit. */
  public static Verdict edit(PhiFlow flow, FlowEdit edit, FlowSurroundings around) {
    return switch (edit) {
      case FlowEdit.Relabel(var label) ->
          label.name().isEmpty()
              ? faulty("/name", "no-name")
              : new Verdict.Acceptable(label, flow.history());
      case FlowEdit.Amend(var from, var facts) -> amend(flow, from, facts, around);
      case FlowEdit.Correct(var from, var facts) -> correct(flow, from, facts, around);
      case FlowEdit.End(var lastDay) -> end(flow, lastDay);
      case FlowEdit.Resume() -> keep(flow, flow.history().chapters(), Optional.empty());
    };
  }

  private static Verdict amend(
      PhiFlow flow, LocalDate from, FlowFacts facts, FlowSurroundings around) {
    var last = flow.history().chapters().getLast();
    if (!from.isAfter(last.day())) {
      return faulty("/from", "not-after-the-latest");
    }
    if (flow.history().lastDay().filter(from::isAfter).isPresent()) {
      return faulty("/from", "after-the-end");
    }
    var faults = faults(facts, around);
    return faults.isEmpty()
        ? keep(
            flow,
            Stream.concat(
                    flow.history().chapters().stream(),
                    Stream.of(new FlowHistory.Since(from, facts)))
                .toList(),
            flow.history().lastDay())
        : new Verdict.Faulty(faults);
  }

  private static Verdict correct(
      PhiFlow flow, LocalDate from, FlowFacts facts, FlowSurroundings around) {
    if (flow.history().chapters().stream().noneMatch(chapter -> chapter.day().equals(from))) {
      return faulty("/from", "nothing-begins");
    }
    var faults = faults(facts, around);
    return faults.isEmpty()
        ? keep(
            flow,
            flow.history().chapters().stream()
                .map(chapter ->
                    chapter.day().equals(from) ? new FlowHistory.Since(from, facts) : chapter)
                .toList(),
            flow.history().lastDay())
        : new Verdict.Faulty(faults);
  }

  private static Verdict end(PhiFlow flow, LocalDate lastDay) {
    return lastDay.isBefore(flow.history().chapters().getLast().day())
        ? faulty("/lastDay", "before-the-latest")
        : keep(flow, flow.history().chapters(), Optional.of(lastDay));
  }

  private static Verdict keep(
      PhiFlow flow, List<FlowHistory.Since> chapters, Optional<LocalDate> lastDay) {
    return new Verdict.Acceptable(flow.label(), new FlowHistory(chapters, lastDay));
  }

  private static Verdict faulty(String pointer, String code) {
    return new Verdict.Faulty(List.of(new Fault(pointer, code)));
  }
}
