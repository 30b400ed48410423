package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Negotiated.Consent;
import io.vendorward.agreement.Negotiated.Notice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the parties agreed on where the law leaves room. */
@Schema(
    name = "BaaNegotiated",
    description =
        "What the parties agreed on where the law leaves room. What is left out the agreement"
            + " leaves open, or nobody has read it yet.")
public record NegotiatedBody(
    @Schema(description = "How soon the vendor reports a breach") @Valid
        @Nullable NoticeBody breachNotice,
    @Schema(description = "How soon it reports a security incident") @Valid
        @Nullable NoticeBody incidentNotice,
    @Schema(description = "Days to return or destroy everything after the end") @Min(0) @Max(3650)
        @Nullable Integer returnDays,
    @Schema(description = "What the vendor is insured for, in US dollars", example = "5000000")
        @PositiveOrZero
        @Nullable Long insuranceDollars,
    @Schema(description = "What the vendor needs before it lets work or data leave the country")
        @Nullable Consent offshore,
    @Schema(description = "What the vendor needs before it uses a subcontractor")
        @Nullable Consent subcontractors) {

  @Schema(name = "BaaNotice", description = "How soon something is reported.")
  public record NoticeBody(
      @Schema(example = "5") @Min(0) @Max(10_000) int amount,
      @NotNull Notice.Unit unit,
      @NotNull Notice.From from) {

    static NoticeBody of(Notice notice) {
      return new NoticeBody(notice.amount(), notice.unit(), notice.from());
    }

    Notice notice() {
      return new Notice(amount, unit, from);
    }
  }

  public static NegotiatedBody of(Negotiated negotiated) {
    return new NegotiatedBody(
        negotiated.breach().map(NoticeBody::of).orElse(null),
        negotiated.incident().map(NoticeBody::of).orElse(null),
        negotiated.returnDays().orElse(null),
        negotiated.insuranceDollars().orElse(null),
        negotiated.offshore().orElse(null),
        negotiated.subcontractors().orElse(null));
  }

  public Negotiated negotiated() {
    return new Negotiated(
        Optional.ofNullable(breachNotice).map(NoticeBody::notice),
        Optional.ofNullable(incidentNotice).map(NoticeBody::notice),
        Optional.ofNullable(returnDays),
        Optional.ofNullable(insuranceDollars),
        Optional.ofNullable(offshore),
        Optional.ofNullable(subcontractors));
  }
}
