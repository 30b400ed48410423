package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.Duration;
import io.vendorward.web.Problems;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how long an agreement was made: each kind has some of the fields. */
@Schema(
    name = "BaaDuration",
    description =
        "For how long it was made; the last day counts. FIXED has lastDay; AUTO_RENEWING has"
            + " renewsAfter, renewalMonths and noticeDays; COTERMINOUS has underlyingTitle, and"
            + " lastDay if it is known.")
record DurationBody(
    @NotNull Kind kind,
    @Schema(example = "2027-02-28") @Nullable LocalDate lastDay,
    @Schema(description = "The last day of the present period", example = "2027-02-28")
        @Nullable LocalDate renewsAfter,
    @Schema(description = "Of each further period", example = "12") @Min(1) @Max(240)
        @Nullable Integer renewalMonths,
    @Schema(description = "How long before the end of a period notice has to be given")
        @Min(0)
        @Max(730)
        @Nullable Integer noticeDays,
    @Schema(description = "Of the agreement that it lasts as long as") @Size(max = 200)
        @Nullable String underlyingTitle) {

  enum Kind {
    FIXED,
    AUTO_RENEWING,
    UNTIL_TERMINATED,
    COTERMINOUS
  }

  static DurationBody of(Duration duration) {
    return switch (duration) {
      case Duration.Fixed(var last) -> new DurationBody(Kind.FIXED, last, null, null, null, null);
      case Duration.AutoRenewing(var end, int months, int noticeDays) ->
          new DurationBody(Kind.AUTO_RENEWING, null, end, months, noticeDays, null);
      case Duration.UntilTerminated() ->
          new DurationBody(Kind.UNTIL_TERMINATED, null, null, null, null, null);
      case Duration.Coterminous(var title, var ends) ->
          new DurationBody(Kind.COTERMINOUS, ends.orElse(null), null, null, null, title);
    };
  }

  Duration duration(String pointer) {
    return switch (kind) {
      case FIXED -> new Duration.Fixed(needed(lastDay, pointer, "lastDay"));
      case AUTO_RENEWING ->
          new Duration.AutoRenewing(
              needed(renewsAfter, pointer, "renewsAfter"),
              needed(renewalMonths, pointer, "renewalMonths"),
              needed(noticeDays, pointer, "noticeDays"));
      case UNTIL_TERMINATED -> new Duration.UntilTerminated();
      case COTERMINOUS ->
          new Duration.Coterminous(
              needed(underlyingTitle, pointer, "underlyingTitle"), Optional.ofNullable(lastDay));
    };
  }

  private <T> T needed(@Nullable T value, String pointer, String name) {
    if (value == null) {
      throw Problems.invalid(
          pointer + "/" + name, "required-for-kind", "is needed where the kind is " + kind);
    }
    return value;
  }
}
