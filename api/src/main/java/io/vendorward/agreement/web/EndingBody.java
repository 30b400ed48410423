package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.Ending;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.Survival;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That an agreement ended before its time. */
@Schema(name = "BaaTermination", description = "That the agreement ends before its time.")
record EndingBody(
    @Schema(description = "The last day on which it is in force", example = "2026-12-31") @NotNull
        LocalDate lastDay,
    @NotNull Ending.Reason reason,
    @Schema(description = "The day on which notice was given") @Nullable LocalDate noticeGiven,
    @Schema(description = "For which services; all unless said") @Valid
        @Nullable ServicesBody services,
    @Schema(description = "Why the vendor may hold information after the end, if it may") @Valid
        @Nullable SurvivalBody survival) {

  @Schema(
      name = "BaaSurvival",
      description =
          "Why the vendor may still hold information: until a day on which everything is returned"
              + " or destroyed, or since a day on which that was found not to be feasible.")
  record SurvivalBody(@Nullable LocalDate returnUntil, @Nullable LocalDate infeasibleSince) {

    static SurvivalBody of(Survival survival) {
      return switch (survival) {
        case Survival.ReturnPeriod(var until) -> new SurvivalBody(until, null);
        case Survival.Infeasible(var since) -> new SurvivalBody(null, since);
      };
    }

    Survival survival(String pointer) {
      if ((returnUntil == null) == (infeasibleSince == null)) {
        throw Problems.invalid(
            pointer, "one-of-two", "says one of returnUntil and infeasibleSince");
      }
      return returnUntil == null
          ? new Survival.Infeasible(Objects.requireNonNull(infeasibleSince))
          : new Survival.ReturnPeriod(returnUntil);
    }
  }

  AgreementEdit.Terminate edit() {
    return new AgreementEdit.Terminate(
        new Ending(
            lastDay,
            services == null ? new Extent.All<>() : services.extent("/services"),
            new Ending.Cause.Terminated(reason, Optional.ofNullable(noticeGiven))),
        Optional.ofNullable(survival).map(said -> said.survival("/survival")));
  }
}
