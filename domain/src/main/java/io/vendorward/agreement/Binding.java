package io.vendorward.agreement;

import io.vendorward.vendor.LegalEntityId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a signature binds. That of a parent alone binds no subsidiary: each is named, or is in a
 * class with proof of it, or succeeds one that was bound.
 */
public sealed interface Binding {

  /** Whether it binds this entity on this day. */
  Certainty binds(LegalEntityId entity, LocalDate day);

  /** Those who are bound by name. */
  default Stream<LegalEntityId> named() {
    return Stream.empty();
  }

  /** All entities that it speaks of. */
  default Stream<LegalEntityId> entities() {
    return switch (this) {
      case Named(var those) -> those.stream();
      case OfClass(_, var proven, var possible) ->
          Stream.concat(proven.stream().map(Membership::entity), possible.stream());
      case Successor(var entity, _) -> Stream.of(entity);
    };
  }

  /** Who signed, or was named by whoever signed for it. */
  record Named(Set<LegalEntityId> those) implements Binding {
    public Named {
      those = Set.copyOf(those);
    }

    @Override
    public Stream<LegalEntityId> named() {
      return those.stream();
    }

    @Override
    public Certainty binds(LegalEntityId entity, LocalDate day) {
      return Certainty.of(those.contains(entity));
    }
  }

  /**
   * A class such as "affiliates under common control".
   *
   * @param proven who was shown to be in it, on the days from and to which that holds
   * @param possible who may be in it, without proof so far
   */
  record OfClass(String name, Set<Membership> proven, Set<LegalEntityId> possible)
      implements Binding {
    public OfClass {
      proven = Set.copyOf(proven);
      possible = Set.copyOf(possible);
    }

    @Override
    public Certainty binds(LegalEntityId entity, LocalDate day) {
      if (proven.stream().anyMatch(one -> one.entity().equals(entity) && one.isOn(day))) {
        return Certainty.YES;
      }
      return possible.contains(entity) ? Certainty.UNKNOWN : Certainty.NO;
    }
  }

  /** An entity in a class, on days from the first to the last, which is open while it holds. */
  record Membership(LegalEntityId entity, LocalDate first, Optional<LocalDate> last) {

    boolean isOn(LocalDate day) {
      return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
    }
  }

  /** An entity that took the place of one that was bound: from the day of an assignment on. */
  record Successor(LegalEntityId entity, LocalDate from) implements Binding {
    @Override
    public Certainty binds(LegalEntityId asked, LocalDate day) {
      return Certainty.of(entity.equals(asked) && !day.isBefore(from));
    }
  }
}
