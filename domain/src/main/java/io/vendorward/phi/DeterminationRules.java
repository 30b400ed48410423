package io.vendorward.phi;

import io.vendorward.vendor.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a determination has to say, and what may become of it. */
public final class DeterminationRules {

  private DeterminationRules() {}

  /** What becomes of an edit. */
  public sealed interface Verdict {

    record Acceptable(
        Determination determination, BaDetermination.Rationale rationale, LocalDate reviewOn)
        implements Verdict {}

    record Faulty(List<Fault> faults) implements Verdict {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  /** What is wrong with a new one; empty when nothing is. */
  public static List<Fault> faults(
      Determination determination, BaDetermination.Rationale rationale, LocalDate reviewOn) {
    var faults = new ArrayList<>(because(determination.ground(), rationale));
    if (determination.last().filter(determination.first()::isAfter).isPresent()) {
      faults.add(new Fault("/lastDay", "before-start"));
    }
    if (reviewOn.isBefore(determination.first())) {
      faults.add(new Fault("/reviewOn", "before-start"));
    }
    return List.copyOf(faults);
  }

  private static List<Fault> because(
      Determination.Ground ground, BaDetermination.Rationale rationale) {
    var faults = new ArrayList<Fault>();
    if (rationale.decidedBy().isEmpty()) {
      faults.add(new Fault("/decidedBy", "no-name"));
    }
    if (ground.needsDocument() && rationale.document().isEmpty()) {
      faults.add(new Fault("/document", "document-needed"));
    }
    return faults;
  }

  /** Decides on an edit. */
  public static Verdict edit(BaDetermination made, DeterminationEdit edit) {
    var before = made.determination();
    return switch (edit) {
      case DeterminationEdit.Renew(var rationale, var reviewOn) ->
          verdict(before, rationale, reviewOn);
      case DeterminationEdit.End(var lastDay) ->
          verdict(
              new Determination(
                  before.ground(), before.document(), before.first(), Optional.of(lastDay)),
              made.rationale(),
              made.reviewOn());
    };
  }

  private static Verdict verdict(
      Determination determination, BaDetermination.Rationale rationale, LocalDate reviewOn) {
    var faults = faults(determination, rationale, reviewOn);
    return faults.isEmpty()
        ? new Verdict.Acceptable(determination, rationale, reviewOn)
        : new Verdict.Faulty(faults);
  }
}
