package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.agreement.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How far an agreement reaches; what is left out nobody has read yet. */
@Schema(
    name = "BaaScope",
    description =
        "How far the agreement reaches. What is left out nobody has read yet: it is UNKNOWN, and"
            + " never covers.")
record ScopeBody(
    @Valid @Nullable ServicesBody services,
    @Valid @Nullable TypesBody types,
    @Valid @Nullable UsesBody uses,
    @Valid @Nullable RegionsBody regionsAtRest,
    @Valid @Nullable RegionsBody regionsOfWorkers) {

  @Schema(name = "BaaTypes", description = "For which types of health information.")
  record TypesBody(
      @NotNull ExtentKind kind, @Size(max = 20) @Nullable List<@NotNull PhiType> values) {}

  @Schema(name = "BaaUses", description = "For which uses.")
  record UsesBody(
      @NotNull ExtentKind kind, @Size(max = 20) @Nullable List<@NotNull Purpose> values) {}

  @Schema(name = "BaaRegions", description = "In which countries (ISO 3166-1 alpha-2).")
  record RegionsBody(
      @NotNull ExtentKind kind,
      @Schema(example = "[\"US\"]") @Size(max = 50)
          @Nullable List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> values) {

    static RegionsBody of(Extent<String> regions) {
      return new RegionsBody(
          ExtentKind.of(regions), ExtentKind.values(regions, Function.identity()));
    }

    Extent<String> extent(String pointer) {
      return kind.extent(values, Function.identity(), pointer);
    }
  }

  static ScopeBody of(Scope scope) {
    return new ScopeBody(
        ServicesBody.of(scope.services()),
        new TypesBody(
            ExtentKind.of(scope.types()), ExtentKind.values(scope.types(), Function.identity())),
        new UsesBody(
            ExtentKind.of(scope.uses()), ExtentKind.values(scope.uses(), Function.identity())),
        RegionsBody.of(scope.regionsAtRest()),
        RegionsBody.of(scope.regionsOfWorkers()));
  }

  Scope scope(String pointer) {
    return new Scope(
        services == null ? new Extent.Unknown<>() : services.extent(pointer + "/services"),
        types == null
            ? new Extent.Unknown<>()
            : types.kind().extent(types.values(), Function.identity(), pointer + "/types"),
        uses == null
            ? new Extent.Unknown<>()
            : uses.kind().extent(uses.values(), Function.identity(), pointer + "/uses"),
        regionsAtRest == null
            ? new Extent.Unknown<>()
            : regionsAtRest.extent(pointer + "/regionsAtRest"),
        regionsOfWorkers == null
            ? new Extent.Unknown<>()
            : regionsOfWorkers.extent(pointer + "/regionsOfWorkers"));
  }
}
