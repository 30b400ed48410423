package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.Ending;
import io.vendorward.agreement.Standing;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.Etags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement with all its versions, and how it stands today. */
@Schema(name = "Baa", description = "An agreement with all its versions, and how it stands today.")
record AgreementView(
    UUID id,
    @Schema(example = "BAA-000003") String number,
    AgreementKind kind,
    @Schema(description = "Left out where it is with one for whom you work yourself")
        @Nullable UUID vendorId,
    @Schema(description = "For whom you work, where it is with no vendor")
        @Nullable String counterparty,
    String title,
    String notes,
    @Schema(example = "{\"archer\": \"A-77\"}") Map<String, String> externalIds,
    StandingView standing,
    @Schema(description = "Oldest first") List<VersionView> versions,
    List<EndingView> endings,
    EndingBody.@Nullable SurvivalBody survival,
    @Schema(
            description = "Of the record: rises with every change; it is in the ETag",
            example = "1")
        long version,
    Instant createdAt,
    Instant updatedAt) {

  @Schema(name = "BaaStanding", description = "How it stands on a day; it follows from the dates.")
  record StandingView(
      @Schema(example = "2026-11-24") LocalDate asOf,
      Standing.State state,
      @Schema(description = "The date that matters next") @Nullable LocalDate nextDate,
      @Schema(
              description =
                  "What happens on it; of NOTICE_DEADLINE: it renews itself if no notice is given by then")
          Standing.Next.@Nullable Kind nextDateIs) {

    static StandingView of(ReadAgreements.Standings standings) {
      var next = standings.standing().next();
      return new StandingView(
          standings.day(),
          standings.standing().state(),
          next.map(Standing.Next::day).orElse(null),
          next.map(Standing.Next::kind).orElse(null));
    }
  }

  @Schema(name = "BaaVersion", description = "A version of the agreement.")
  record VersionView(
      @Schema(example = "1") int number,
      VersionStatus status,
      TermsBody terms,
      List<SignatureBody> signatures,
      @Schema(description = "The day on which there was a signature for each side")
          @Nullable LocalDate executedOn,
      @Schema(
              description =
                  "The first day of assurance: the later of effective date and last needed"
                      + " signature. Days before it are not covered (45 CFR 164.502(e)(2)).")
          @Nullable LocalDate firstDay) {

    static VersionView of(AgreementVersion version) {
      return new VersionView(
          version.number(),
          VersionStatus.of(version.state()),
          TermsBody.of(version.terms()),
          version.state().signatures().stream().map(SignatureBody::of).toList(),
          version.executed().orElse(null),
          version.firstDay().orElse(null));
    }
  }

  @Schema(name = "BaaEnding", description = "That it was ended before its time.")
  record EndingView(
      LocalDate lastDay,
      Ending.@Nullable Reason reason,
      @Nullable LocalDate noticeGiven,
      ServicesBody services) {

    static EndingView of(Ending ending) {
      return switch (ending.cause()) {
        case Ending.Cause.Terminated(var reason, var notice) ->
            new EndingView(
                ending.lastDay(), reason, notice.orElse(null), ServicesBody.of(ending.of()));
        case Ending.Cause.Superseded _ ->
            new EndingView(ending.lastDay(), null, null, ServicesBody.of(ending.of()));
      };
    }
  }

  static AgreementView of(ReadAgreements.Standings standings) {
    var agreement = standings.agreement();
    var history = agreement.history();
    return new AgreementView(
        agreement.id().value(),
        agreement.number().toString(),
        history.kind(),
        agreement.counterparty().vendor().map(VendorId::value).orElse(null),
        agreement.counterparty() instanceof Counterparty.Upstream(var name) ? name : null,
        agreement.label().title(),
        agreement.label().notes(),
        agreement.label().externalIds(),
        StandingView.of(standings),
        history.versions().stream().map(VersionView::of).toList(),
        history.endings().stream().map(EndingView::of).toList(),
        history.survival().map(EndingBody.SurvivalBody::of).orElse(null),
        agreement.version(),
        agreement.revision().createdAt(),
        agreement.revision().updatedAt());
  }

  /** The version, and what depends on the day. */
  String etag() {
    return Etags.of(version, List.of(standing.state(), String.valueOf(standing.nextDate())));
  }
}
