package io.vendorward.finding;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Subject;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Severity;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Findings in each state. */
public final class FindingFixtures {

  public static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  public static final AssessmentId HERE = new AssessmentId(new UUID(1, 1));
  public static final VendorId VENDOR = new VendorId(new UUID(1, 2));
  public static final TemplateId TEMPLATE = new TemplateId(new UUID(1, 3));

  public static final Finding.Open OPEN =
      anOpenFinding(new UUID(1, 4), 1, VENDOR, Optional.of(HERE), "1.1");
  public static final Finding.Closed CLOSED =
      new Finding.Closed(OPEN.facts(), new Ending("answer corrected", "worker:score", MORNING));
  public static final Finding.Dismissed DISMISSED =
      new Finding.Dismissed(OPEN.facts(), new Ending("covered elsewhere", "person:ana", MORNING));

  private FindingFixtures() {}

  public static Finding.Open anOpenFinding(
      UUID id, long number, VendorId vendor, Optional<AssessmentId> where, String question) {
    return new Finding.Open(
        new FindingFacts(
            new FindingId(id),
            new FindingNumber(number),
            new Subject(vendor, Optional.empty()),
            FindingOrigin.answer(TEMPLATE, new QuestionKey(question)),
            where,
            Optional.of(new QuestionKey(question)),
            Severity.HIGH,
            "No second factor",
            Map.of("tickets", "SEC-1"),
            MORNING,
            MORNING,
            1));
  }
}
