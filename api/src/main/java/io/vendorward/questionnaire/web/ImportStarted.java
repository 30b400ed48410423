package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.TemplateImport;
import java.util.UUID;

/** Where to look for what becomes of a file. */
@Schema(description = "Where to look for what becomes of a file.")
record ImportStarted(
    @Schema(
            description = "The operation to watch",
            example = "019a21c4-6a3f-7d20-8d0e-4b7c5a9f1e10")
        UUID operation,
    @Schema(description = "The import that it works on") UUID templateImport) {

  static ImportStarted of(TemplateImport.Received received) {
    return new ImportStarted(received.head().operation(), received.head().id().value());
  }
}
