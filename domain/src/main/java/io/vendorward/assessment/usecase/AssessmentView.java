package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.Submission;
import io.vendorward.assessment.Tally;
import io.vendorward.portal.Hospital;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.Vendor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An assessment with what people ask about it.
 *
 * @param contacts those who are asked
 * @param openings when those who looked at it first did so
 * @param submissions in the order of their rounds
 */
public record AssessmentView(
    Assessment assessment,
    Vendor vendor,
    Optional<Engagement> engagement,
    List<Contact> contacts,
    Hospital hospital,
    Tally tally,
    boolean overdue,
    boolean dueSoon,
    Map<ContactId, Instant> openings,
    List<Submission> submissions) {

  public AssessmentView {
    contacts = List.copyOf(contacts);
    openings = Map.copyOf(openings);
    submissions = List.copyOf(submissions);
  }

  /** When one of those who are asked first opened it. */
  public Optional<Instant> opened() {
    return openings.values().stream().min(Instant::compareTo);
  }

  /** The last one. */
  public Optional<Submission> submission() {
    return submissions.isEmpty() ? Optional.empty() : Optional.of(submissions.getLast());
  }

  /** When anything of the vendor's last happened: an answer, a submission, or opening it. */
  public Optional<Instant> lastActivity() {
    return Stream.of(opened(), tally.lastSaved(), submission().map(Submission::at))
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }
}
