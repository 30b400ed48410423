package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.usecase.CreateAssessment;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An assessment to make. */
@Schema(description = "An assessment to make; it is a draft until it is sent.")
record AssessmentInput(
    @NotNull UUID vendorId,
    @Schema(description = "The service it is about; without it the vendor as a whole")
        @Nullable UUID engagementId,
    @Schema(description = "A published version of a questionnaire") @NotNull UUID templateVersionId,
    @Schema(description = "Last day to answer, in your time zone", example = "2027-03-31") @NotNull
        LocalDate dueDate,
    @Schema(description = "Contacts of the vendor who are asked") @Size(max = 50)
        @Nullable List<@NotNull UUID> contactIds,
    @Schema(
            description = "Whom the vendor reads as asking; you, if not given",
            example = "M. Ortiz")
        @Size(max = 200)
        @Nullable String senderName,
    @Schema(description = "Its names in other systems, by system", example = "{\"grc\": \"A-17\"}")
        @Size(max = 50)
        @Nullable Map<@NotBlank @Size(max = 64) String, @NotBlank @Size(max = 200) String>
            externalIds) {

  CreateAssessment.Command command() {
    return new CreateAssessment.Command(
        new VendorId(vendorId),
        Optional.ofNullable(engagementId).map(EngagementId::new),
        new TemplateVersionId(templateVersionId),
        dueDate,
        contacts(contactIds),
        Optional.ofNullable(senderName).filter(name -> !name.isBlank()),
        externalIds == null ? Map.of() : externalIds);
  }

  static Set<ContactId> contacts(@Nullable List<UUID> ids) {
    return ids == null
        ? Set.of()
        : ids.stream().map(ContactId::new).collect(Collectors.toUnmodifiableSet());
  }
}
