package io.vendorward.phi;

import java.time.LocalDate;

/** What somebody has to say of a flow that is known already. */
public sealed interface FlowEdit {

  /** It is called something else, or carried in another way. */
  record Relabel(FlowLabel label) implements FlowEdit {}

  /** From a day on something else is true; before, nothing changes. */
  record Amend(LocalDate from, FlowFacts facts) implements FlowEdit {}

  /** What was said to be true from a day on was wrong: the past is restated. */
  record Correct(LocalDate from, FlowFacts facts) implements FlowEdit {}

  /** The vendor holds nothing any more after this day. */
  record End(LocalDate lastDay) implements FlowEdit {}

  /** It had not ended after all. */
  record Resume() implements FlowEdit {}
}
