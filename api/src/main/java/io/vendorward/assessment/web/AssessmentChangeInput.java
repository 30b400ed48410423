package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.ChangeAssessment;
import io.vendorward.vendor.ContactId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be changed of an assessment. */
@Schema(description = "What may be changed of an assessment while it is open.")
record AssessmentChangeInput(
    @Schema(description = "Last day to answer; not in the past", example = "2027-04-30") @NotNull
        LocalDate dueDate,
    @Schema(
            description =
                "Contacts who are asked; new ones are sent the link, others lose sight of it")
        @Size(max = 50)
        @Nullable List<@NotNull UUID> contactIds,
    @Size(max = 50)
        @Nullable Map<@NotBlank @Size(max = 64) String, @NotBlank @Size(max = 200) String>
            externalIds) {

  static AssessmentChangeInput of(Assessment assessment) {
    var facts = assessment.facts();
    return new AssessmentChangeInput(
        facts.due(),
        facts.contacts().stream().map(ContactId::value).sorted().toList(),
        facts.externalIds());
  }

  ChangeAssessment.Command command(AssessmentId id, long expected) {
    return new ChangeAssessment.Command(
        id,
        dueDate,
        AssessmentInput.contacts(contactIds),
        externalIds == null ? Map.of() : externalIds,
        expected);
  }
}
