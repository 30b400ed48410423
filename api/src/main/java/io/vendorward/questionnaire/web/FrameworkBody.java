package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.FrameworkMapping;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a question is mapped to. */
@Schema(
    name = "FrameworkMapping",
    description = "A control or citation that the question asks about.")
record FrameworkBody(
    @Schema(example = "HIPAA") @NotBlank @Size(max = 64) String framework,
    @Schema(example = "164.308(a)(1)(ii)(A)") @NotBlank @Size(max = 200) String reference) {

  static FrameworkBody of(FrameworkMapping mapping) {
    return new FrameworkBody(mapping.framework(), mapping.reference());
  }

  FrameworkMapping mapping() {
    return new FrameworkMapping(framework, reference);
  }
}
