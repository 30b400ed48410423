package io.vendorward.agreement.web;

import io.vendorward.agreement.Extent;
import io.vendorward.web.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an agreement says how far it reaches in one respect. */
enum ExtentKind {
  /** Present and future ones. */
  ALL,
  LISTED,
  EXCEPT,
  /** As an underlying agreement says, which stands nowhere here. */
  AS_SERVICES_AGREEMENT,
  /** Nobody has read it yet. */
  UNKNOWN;

  static ExtentKind of(Extent<?> extent) {
    return switch (extent) {
      case Extent.All<?> _ -> ALL;
      case Extent.Listed<?> _ -> LISTED;
      case Extent.Except<?> _ -> EXCEPT;
      case Extent.AsServicesAgreement<?> _ -> AS_SERVICES_AGREEMENT;
      case Extent.Unknown<?> _ -> UNKNOWN;
    };
  }

  /** What is named, in order; null where nothing is. */
  static <T, R extends Comparable<? super R>> @Nullable List<R> values(
      Extent<T> extent, Function<T, R> name) {
    return switch (extent) {
      case Extent.Listed<T>(var these) -> these.stream().map(name).sorted().toList();
      case Extent.Except<T>(var not) -> not.stream().map(name).sorted().toList();
      case Extent.All<T> _, Extent.AsServicesAgreement<T> _, Extent.Unknown<T> _ -> null;
    };
  }

  /** Values are for what is listed or left out only. */
  <R, T> Extent<T> extent(@Nullable List<R> values, Function<R, T> read, String pointer) {
    if (values != null && !values.isEmpty() && this != LISTED && this != EXCEPT) {
      throw Problems.invalid(
          pointer + "/values", "not-of-this-kind", "names values that " + this + " does not have");
    }
    var named =
        Optional.ofNullable(values).orElse(List.of()).stream()
            .map(read)
            .collect(Collectors.toUnmodifiableSet());
    return switch (this) {
      case ALL -> new Extent.All<>();
      case LISTED -> new Extent.Listed<>(named);
      case EXCEPT -> new Extent.Except<>(named);
      case AS_SERVICES_AGREEMENT -> new Extent.AsServicesAgreement<>();
      case UNKNOWN -> new Extent.Unknown<>();
    };
  }
}
