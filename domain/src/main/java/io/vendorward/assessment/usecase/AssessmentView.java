package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.Submission;
import io.vendorward.assessment.Tally;
import io.vendorward.portal.Hospital;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.Vendor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An assessment with what people ask about it.
 *
 * @param contacts those who are asked
 * @param opened when one of them first opened it
 * @param submission the last one
 */
public record AssessmentView(
    Assessment assessment,
    Vendor vendor,
    Optional<Engagement> engagement,
    List<Contact> contacts,
    Hospital hospital,
    Tally tally,
    boolean overdue,
    Optional<Instant> opened,
    Optional<Submission> submission) {

  public AssessmentView {
    contacts = List.copyOf(contacts);
  }

  /** When anything of the vendor's last happened: an answer, a submission, or opening it. */
  public Optional<Instant> lastActivity() {
    return Stream.of(opened, tally.lastSaved(), submission.map(Submission::at))
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }
}
