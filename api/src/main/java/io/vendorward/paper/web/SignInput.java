package io.vendorward.paper.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.AgreementId;
import io.vendorward.paper.PaperDigest;
import io.vendorward.paper.SigningRules;
import io.vendorward.paper.usecase.SignPaper;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A signature. */
@Schema(name = "BaaSignatureInput", description = "Your signature under a text as it was shown.")
record SignInput(
    @Schema(description = "Of the text that you read") @NotBlank @Pattern(regexp = DIGEST)
        String digest,
    @Schema(example = "Ana Lima") @NotBlank @Size(max = 200) String name,
    @Schema(example = "Chief Executive Officer") @NotBlank @Size(max = 200) String title,
    @Schema(description = SigningRules.CONSENT) boolean consent,
    @Schema(description = SigningRules.AUTHORITY) boolean authority) {

  static final String DIGEST = "[0-9a-f]{64}";

  SignPaper.Command command(AgreementId agreement, int number) {
    return new SignPaper.Command(
        agreement,
        number,
        new PaperDigest(digest),
        new SignPaper.Act.Sign(name, title, consent, authority));
  }

  /** That a text is not signed. */
  @Schema(name = "BaaDeclineInput", description = "That you do not sign a text, and why.")
  record Decline(
      @Schema(description = "Of the text that you read") @NotBlank @Pattern(regexp = DIGEST)
          String digest,
      @NotBlank @Size(max = 4000) String reason) {

    SignPaper.Command command(AgreementId agreement, int number) {
      return new SignPaper.Command(
          agreement, number, new PaperDigest(digest), new SignPaper.Act.Decline(reason));
    }
  }
}
