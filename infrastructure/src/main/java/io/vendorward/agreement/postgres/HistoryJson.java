package io.vendorward.agreement.postgres;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Ending;
import io.vendorward.agreement.Survival;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.vendor.EngagementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Versions and endings of an agreement, as they are stored; their texts are kept apart. */
record HistoryJson(
    List<VersionJson> versions, List<EndingJson> endings, @Nullable SurvivalJson survival) {

  record VersionJson(
      int number, TermsJson terms, VersionStatus status, List<SignatureJson> signatures) {

    static VersionJson of(AgreementVersion version, Texts texts) {
      var path = "version/" + version.number();
      var signatures = version.state().signatures();
      return new VersionJson(
          version.number(),
          TermsJson.of(version.terms(), path, texts),
          VersionStatus.of(version.state()),
          IntStream.range(0, signatures.size())
              .mapToObj(
                  at -> SignatureJson.of(signatures.get(at), path + "/signature/" + at, texts))
              .toList());
    }

    AgreementVersion version(Texts texts) {
      var path = "version/" + number;
      return new AgreementVersion(
          number,
          terms.terms(path, texts),
          status.with(
              IntStream.range(0, signatures.size())
                  .mapToObj(at -> signatures.get(at).signature(path + "/signature/" + at, texts))
                  .toList()));
    }
  }

  /** Only terminations are stored: that another took its place is derived. */
  record EndingJson(
      LocalDate lastDay, ExtentJson of, Ending.Reason reason, @Nullable LocalDate notice) {

    static Stream<EndingJson> of(Ending ending) {
      return switch (ending.cause()) {
        case Ending.Cause.Terminated(var reason, var notice) ->
            Stream.of(
                new EndingJson(
                    ending.lastDay(),
                    ExtentJson.of(ending.of(), EngagementId::toString),
                    reason,
                    notice.orElse(null)));
        case Ending.Cause.Superseded _ -> Stream.empty();
      };
    }

    Ending ending() {
      return new Ending(
          lastDay,
          of.extent(id -> new EngagementId(UUID.fromString(id))),
          new Ending.Cause.Terminated(reason, Optional.ofNullable(notice)));
    }
  }

  /** Either is there. */
  record SurvivalJson(@Nullable LocalDate returnUntil, @Nullable LocalDate infeasibleSince) {

    static SurvivalJson of(Survival survival) {
      return switch (survival) {
        case Survival.ReturnPeriod(var until) -> new SurvivalJson(until, null);
        case Survival.Infeasible(var since) -> new SurvivalJson(null, since);
      };
    }

    Survival survival() {
      return returnUntil == null
          ? new Survival.Infeasible(Objects.requireNonNull(infeasibleSince))
          : new Survival.ReturnPeriod(returnUntil);
    }
  }

  static HistoryJson of(AgreementHistory history, Texts texts) {
    return new HistoryJson(
        history.versions().stream().map(version -> VersionJson.of(version, texts)).toList(),
        history.endings().stream().flatMap(EndingJson::of).toList(),
        history.survival().map(SurvivalJson::of).orElse(null));
  }

  AgreementHistory history(AgreementId id, AgreementKind kind, Texts texts) {
    return new AgreementHistory(
        id,
        kind,
        versions.stream().map(version -> version.version(texts)).toList(),
        endings.stream().map(EndingJson::ending).toList(),
        Optional.ofNullable(survival).map(SurvivalJson::survival));
  }
}
