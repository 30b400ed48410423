package io.vendorward.paper.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.web.NegotiatedBody;
import io.vendorward.paper.Remark;
import io.vendorward.paper.RemarkId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said of an article. */
@Schema(name = "BaaRemark", description = "What somebody said of an article of a text.")
record RemarkBody(
    UUID id,
    @Schema(description = "Version of the agreement", example = "1") int number,
    @Schema(example = "R4") String article,
    Side side,
    @Schema(description = "The value that is proposed") @Nullable NegotiatedBody proposal,
    @Schema(description = "The proposal that this answers") @Nullable UUID answers,
    @Schema(description = "Whether that proposal was taken up") @Nullable Boolean accepted,
    String text,
    Instant at) {

  static RemarkBody of(Remark remark) {
    return new RemarkBody(
        remark.id().value(),
        remark.number(),
        remark.article(),
        remark.side(),
        remark
            .proposal()
            .map(proposal -> NegotiatedBody.of(proposal.in(Negotiated.NOTHING)))
            .orElse(null),
        remark.answers().map(RemarkId::value).orElse(null),
        remark.content() instanceof Remark.Answered(_, boolean accepted, _) ? accepted : null,
        remark.content().text(),
        remark.at());
  }
}
