package io.vendorward.agreement;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * How far an agreement reaches in one respect: for which services, types of information, uses or
 * regions.
 */
public sealed interface Extent<T> {

  /** Present and future ones: what begins tomorrow is in it tomorrow. */
  record All<T>() implements Extent<T> {}

  record Listed<T>(Set<T> these) implements Extent<T> {
    public Listed {
      these = Set.copyOf(these);
    }
  }

  record Except<T>(Set<T> not) implements Extent<T> {
    public Except {
      not = Set.copyOf(not);
    }
  }

  /** What an underlying agreement says, which stands nowhere here. */
  record AsServicesAgreement<T>() implements Extent<T> {}

  /** Nobody has read it yet. */
  record Unknown<T>() implements Extent<T> {}

  /** Whether this one is in it; one that is not known is in it only where all are. */
  default Certainty has(Optional<T> one) {
    return switch (this) {
      case All<T> _ -> Certainty.YES;
      case Listed<T>(var these) -> certainly(one.map(these::contains));
      case Except<T>(var not) -> certainly(one.map(it -> !not.contains(it)));
      case AsServicesAgreement<T> _, Unknown<T> _ -> Certainty.UNKNOWN;
    };
  }

  /** Whether all of these are in it; that none were named says nothing about which they are. */
  default Certainty hasAll(Optional<? extends Collection<T>> some) {
    return some.filter(known -> !known.isEmpty())
        .map(known ->
            known.stream().map(one -> has(Optional.of(one))).reduce(Certainty.YES, Certainty::and))
        .orElseGet(() -> has(Optional.empty()));
  }

  /** Whether the agreement names this one as left out, which forbids it whatever others say. */
  default boolean excludes(T one) {
    return this instanceof Except<T>(var not) && not.contains(one);
  }

  /** Whether it is said by names, and names none. */
  default boolean isEmptyList() {
    return switch (this) {
      case Listed<T>(var these) -> these.isEmpty();
      case Except<T>(var not) -> not.isEmpty();
      case All<T> _, AsServicesAgreement<T> _, Unknown<T> _ -> false;
    };
  }

  private static Certainty certainly(Optional<Boolean> truth) {
    return truth.map(Certainty::of).orElse(Certainty.UNKNOWN);
  }
}
