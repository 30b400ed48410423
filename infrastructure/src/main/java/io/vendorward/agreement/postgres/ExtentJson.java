package io.vendorward.agreement.postgres;

import io.vendorward.agreement.Extent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far an agreement reaches in one respect, as it is stored. */
record ExtentJson(Kind kind, @Nullable List<String> values) {

  enum Kind {
    ALL,
    LISTED,
    EXCEPT,
    AS_SERVICES_AGREEMENT,
    UNKNOWN
  }

  static <T> ExtentJson of(Extent<T> extent, Function<T, String> name) {
    return switch (extent) {
      case Extent.All<T> _ -> new ExtentJson(Kind.ALL, null);
      case Extent.Listed<T>(var these) -> new ExtentJson(Kind.LISTED, names(these, name));
      case Extent.Except<T>(var not) -> new ExtentJson(Kind.EXCEPT, names(not, name));
      case Extent.AsServicesAgreement<T> _ -> new ExtentJson(Kind.AS_SERVICES_AGREEMENT, null);
      case Extent.Unknown<T> _ -> new ExtentJson(Kind.UNKNOWN, null);
    };
  }

  <T> Extent<T> extent(Function<String, T> read) {
    return switch (kind) {
      case ALL -> new Extent.All<>();
      case LISTED -> new Extent.Listed<>(set(read));
      case EXCEPT -> new Extent.Except<>(set(read));
      case AS_SERVICES_AGREEMENT -> new Extent.AsServicesAgreement<>();
      case UNKNOWN -> new Extent.Unknown<>();
    };
  }

  private static <T> List<String> names(Set<T> values, Function<T, String> name) {
    return values.stream().map(name).sorted().toList();
  }

  private <T> Set<T> set(Function<String, T> read) {
    return Optional.ofNullable(values).orElse(List.of()).stream()
        .map(read)
        .collect(Collectors.toUnmodifiableSet());
  }
}
