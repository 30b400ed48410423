package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.AssessmentView;
import io.vendorward.vendor.Contact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment. */
@Schema(name = "Assessment", description = "A questionnaire sent to a vendor.")
record AssessmentBody(
    UUID id,
    @Schema(example = "ASM-000123") String number,
    Stage state,
    @Schema(description = "Past its due date while the vendor still owes answers") boolean overdue,
    LocalDate dueDate,
    VendorPart vendor,
    @Nullable EngagementPart engagement,
    UUID templateVersionId,
    @Schema(example = "Security questionnaire") String title,
    List<ContactPart> contacts,
    @Schema(description = "Whom the vendor reads as asking") String senderName,
    Map<String, String> externalIds,
    ProgressBody progress,
    Activity activity,
    @Nullable SubmissionPart submission,
    @Schema(description = "How often questions were returned") int round,
    @Schema(description = "Rises with every change but answers; it is in the ETag") long version) {

  @Schema(name = "AssessedVendor")
  record VendorPart(UUID id, String number, String name) {}

  @Schema(name = "AssessedEngagement")
  record EngagementPart(UUID id, String name) {}

  @Schema(name = "AskedContact")
  record ContactPart(UUID id, String name, String email) {}

  /** When what happened. */
  @Schema(name = "AssessmentActivity")
  record Activity(
      @Nullable Instant sentAt,
      @Schema(description = "When a contact first opened it") @Nullable Instant openedAt,
      @Nullable Instant startedAt,
      @Nullable Instant submittedAt,
      @Nullable Instant completedAt,
      @Schema(description = "Last thing the vendor did") @Nullable Instant lastActivityAt) {}

  /** What was handed in last. */
  @Schema(name = "AssessmentSubmission")
  record SubmissionPart(
      UUID id,
      Instant submittedAt,
      @Schema(description = "Who vouches for the answers") String attestedBy,
      String attestedAs,
      @Schema(description = "Who entered it, when the vendor did not") @Nullable String recordedBy,
      String answersDigest) {}

  static AssessmentBody of(AssessmentView view) {
    var facts = view.assessment().facts();
    var vendor = view.vendor();
    return new AssessmentBody(
        facts.id().value(),
        facts.number().toString(),
        view.assessment().stage(),
        view.overdue(),
        facts.due(),
        new VendorPart(vendor.id().value(), vendor.number().text(), vendor.profile().legalName()),
        view.engagement()
            .map(engagement ->
                new EngagementPart(engagement.id().value(), engagement.profile().serviceName()))
            .orElse(null),
        facts.pin().version().value(),
        facts.pin().title(),
        view.contacts().stream().map(AssessmentBody::contact).toList(),
        facts.sender().name(),
        facts.externalIds(),
        new ProgressBody(view.tally().answered(), facts.pin().questions()),
        activity(view),
        view.submission()
            .map(submission ->
                new SubmissionPart(
                    submission.id(),
                    submission.at(),
                    submission.attestation().name(),
                    submission.attestation().title(),
                    submission.recordedBy().orElse(null),
                    submission.digest().hex()))
            .orElse(null),
        facts.round(),
        facts.version());
  }

  private static ContactPart contact(Contact contact) {
    return new ContactPart(
        contact.id().value(), contact.details().name(), contact.details().email().value());
  }

  private static Activity activity(AssessmentView view) {
    var milestones = view.assessment().facts().milestones();
    return new Activity(
        milestones.sent().orElse(null),
        view.opened().orElse(null),
        milestones.started().orElse(null),
        milestones.submitted().orElse(null),
        milestones.completed().orElse(null),
        view.lastActivity().orElse(null));
  }
}
