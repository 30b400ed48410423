package io.vendorward.paper.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.web.NegotiatedBody;
import io.vendorward.paper.Proposal;
import io.vendorward.paper.usecase.DiscussPaper;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of an article. */
@Schema(
    name = "BaaRemarkInput",
    description = "Words, a value that should stand there instead, or both.")
record RemarkInput(
    @Schema(example = "R4") @NotBlank @Size(max = 40) String article,
    @Schema(description = "Exactly one value, the one that the article has") @Valid
        @Nullable NegotiatedBody proposal,
    @Schema(description = "Needed where nothing is proposed") @Size(max = 4000)
        @Nullable String text) {

  DiscussPaper.Command command(AgreementId agreement, int number) {
    return new DiscussPaper.Command(
        agreement,
        number,
        article.strip(),
        Optional.ofNullable(proposal)
            .map(some ->
                Proposal.only(some.negotiated())
                    .orElseThrow(() ->
                        Problems.invalid(
                            "/proposal", "not-one-value", "has to have exactly one value"))),
        text == null ? "" : text);
  }
}
