package io.vendorward.operation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.operation.ParkedJob;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A job that failed too often. */
@Schema(name = "ParkedJob", description = "Work in the background that failed too often.")
record ParkedJobResponse(
    UUID id,
    @Schema(description = "What kind of work", example = "score", maxLength = 60) String kind,
    @Schema(
            description = "Identifiers of what it is about",
            example = "{\"assessmentId\": \"0198c5f2-7d7a-7c3e-9b1f-3a1d2c4b5e6f\"}")
        Map<String, String> about,
    @Schema(description = "How often it was tried", example = "16") int tries,
    @Schema(
            description = "The kind of its last failure; the application's log says more",
            example = "org.springframework.mail.MailSendException",
            maxLength = 300)
        String problem,
    Instant parkedAt) {

  static ParkedJobResponse of(ParkedJob job) {
    return new ParkedJobResponse(
        job.id(), job.kind(), job.payload(), job.tries(), job.problem(), job.parkedAt());
  }
}
