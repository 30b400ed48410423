package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.usecase.ReadReceipt.Receipt;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a vendor handed in, and when. */
@Schema(name = "Receipt", description = "What you handed in last, and when.")
record ReceiptBody(
    UUID submissionId,
    String hospital,
    String title,
    @Schema(example = "ASM-000123") String number,
    Instant submittedAt,
    @Schema(description = "Who vouched for the answers") String attestedBy,
    String attestedAs,
    @Schema(description = "Who entered it for you") @Nullable String recordedBy,
    @Schema(description = "Names the answers that were handed in") String answersDigest,
    int answers) {

  static ReceiptBody of(Receipt receipt) {
    var facts = receipt.assessment().facts();
    var submission = receipt.submission();
    return new ReceiptBody(
        submission.id(),
        receipt.hospital().name(),
        facts.pin().title(),
        facts.number().toString(),
        submission.at(),
        submission.attestation().name(),
        submission.attestation().title(),
        submission.recordedBy().orElse(null),
        submission.digest().hex(),
        submission.frozen().size());
  }
}
