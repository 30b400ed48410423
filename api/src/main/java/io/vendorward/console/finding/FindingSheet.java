package io.vendorward.console.finding;

import io.vendorward.finding.Ending;
import io.vendorward.finding.Finding;
import io.vendorward.finding.usecase.NamedFinding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding as its page shows it.
 *
 * @param assessmentId empty where none found it
 * @param question its key, empty where there is none
 * @param ending null while it is open
 */
public record FindingSheet(
    String id,
    String number,
    String severity,
    String status,
    String text,
    String vendorId,
    String vendorName,
    String assessmentId,
    String question,
    Instant openedAt,
    @Nullable Ending ending,
    long version) {

  static FindingSheet of(NamedFinding named) {
    var finding = named.finding();
    var facts = finding.facts();
    return new FindingSheet(
        facts.id().toString(),
        facts.number().toString(),
        facts.severity().name(),
        finding.status().name(),
        facts.text(),
        facts.subject().vendor().toString(),
        named.vendorName(),
        facts.assessment().map(Object::toString).orElse(""),
        facts.question().map(Object::toString).orElse(""),
        facts.openedAt(),
        ending(finding),
        facts.version());
  }

  private static @Nullable Ending ending(Finding finding) {
    return switch (finding) {
      case Finding.Open _ -> null;
      case Finding.Closed closed -> closed.ending();
      case Finding.Dismissed dismissed -> dismissed.ending();
    };
  }
}
