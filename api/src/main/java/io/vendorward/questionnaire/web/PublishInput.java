package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How to publish. */
@Schema(description = "How to publish.")
record PublishInput(
    @Schema(description = "That questions without judgement are in no score is known and meant")
        @Nullable Boolean acknowledgeNotScored) {

  boolean acknowledged() {
    return acknowledgeNotScored != null && acknowledgeNotScored;
  }
}
