package io.vendorward.phi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A flow over its life: what is true of it from which day on, and its last day. It ends when the
 * vendor holds nothing any more, not when the service stops.
 */
public record FlowHistory(List<Since> chapters, Optional<LocalDate> lastDay) {

  /** What is true from a day until the next chapter. */
  public record Since(LocalDate day, FlowFacts facts) {}

  public FlowHistory {
    var inOrder = new TreeMap<LocalDate, Since>();
    chapters.forEach(chapter -> inOrder.put(chapter.day(), chapter));
    chapters = List.copyOf(inOrder.values());
  }

  /** What was true on a day; empty before the flow began and after it ended. */
  public Optional<FlowFacts> on(LocalDate day) {
    return lastDay.filter(day::isAfter).isPresent()
        ? Optional.empty()
        : chapters.stream()
            .filter(chapter -> !chapter.day().isAfter(day))
            .reduce((_, later) -> later)
            .map(Since::facts);
  }
}
