package io.vendorward.vendor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a vendor's profile may say, and how it is kept. */
public final class VendorRules {

  private VendorRules() {}

  /** Edge spaces gone, identifiers and domains in their one spelling, what is doubled kept once. */
  public static VendorProfile tidy(VendorProfile typed) {
    return new VendorProfile(
        typed.legalName().strip(),
        typed.tradingNames().stream().map(String::strip).distinct().toList(),
        typed.identifiers().stream().map(IdentifierRules::tidy).distinct().toList(),
        typed.domains().stream().map(VendorRules::tidyDomain).distinct().toList(),
        owner(typed),
        typed.status(),
        typed.externalIds());
  }

  /** Whoever comes to answer for the vendor with this change; empty when that stays as it is. */
  public static Optional<String> newOwner(Vendor before, VendorProfile typed) {
    return owner(typed).filter(owner -> !before.profile().owner().equals(Optional.of(owner)));
  }

  /**
   * What is wrong with a tidied profile; empty when nothing is.
   *
   * @param ownerCanBe whether the owner, where one is named anew, is somebody on the staff
   */
  public static List<Fault> faults(VendorProfile tidied, boolean ownerCanBe) {
    return Stream.of(
            nameFaults(tidied),
            identifierFaults(tidied),
            domainFaults(tidied),
            ownerFaults(ownerCanBe),
            statusFaults(tidied))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Decides on a change to a vendor that was found.
   *
   * @param ownerCanBe whether {@link #newOwner}, if there is one, is somebody on the staff
   */
  public static VendorChange change(
      Vendor before, long expectedVersion, VendorProfile typed, boolean ownerCanBe, Instant at) {
    if (before.version() != expectedVersion) {
      return new VendorChange.Stale(before);
    }
    if (before.archived()) {
      return new VendorChange.Archived(before);
    }
    VendorProfile profile = tidy(typed);
    List<Fault> faults = faults(profile, ownerCanBe);
    return faults.isEmpty()
        ? new VendorChange.Changed(
            before, new Vendor(before.id(), before.number(), profile, before.revision().next(at)))
        : new VendorChange.Invalid(faults);
  }

  /** The vendor as it stands once archived. */
  public static Vendor archived(Vendor before, Instant at) {
    return new Vendor(
        before.id(),
        before.number(),
        before.profile().withStatus(VendorStatus.ARCHIVED),
        before.revision().next(at));
  }

  /**
   * The silent legal entity is named as the vendor is, until somebody gives it a name of its own.
   */
  public static Optional<LegalEntity> renamedAlong(
      List<LegalEntity> entities, Vendor before, Vendor after, Instant at) {
    String old = before.profile().legalName();
    String now = after.profile().legalName();
    return entities.stream()
        .filter(entity -> entity.byDefault() && entity.details().name().equals(old))
        .filter(entity -> !old.equals(now))
        .findFirst()
        .map(entity -> entity.next(entity.details().named(now), at));
  }

  private static List<Fault> nameFaults(VendorProfile profile) {
    var faults = new ArrayList<Fault>();
    if (NameKey.of(profile.legalName()).isEmpty()) {
      faults.add(new Fault("/legalName", "no-name"));
    }
    faults.addAll(
        each(
            "/tradingNames",
            profile.tradingNames(),
            name -> NameKey.of(name).isEmpty() ? Optional.of("no-name") : Optional.empty()));
    return faults;
  }

  private static List<Fault> identifierFaults(VendorProfile profile) {
    var kinds = new HashSet<Identifier.Kind>();
    return each(
        "/identifiers",
        profile.identifiers(),
        identifier -> {
          if (!IdentifierRules.wellFormed(identifier)) {
            return Optional.of("not-an-identifier");
          }
          boolean second =
              !kinds.add(identifier.kind()) && identifier.kind() != Identifier.Kind.OTHER;
          return second ? Optional.of("kind-twice") : Optional.empty();
        });
  }

  private static List<Fault> domainFaults(VendorProfile profile) {
    return each(
        "/domains",
        profile.domains(),
        domain ->
            DomainName.parse(domain).isEmpty() ? Optional.of("not-a-domain") : Optional.empty());
  }

  private static List<Fault> ownerFaults(boolean canBe) {
    return canBe ? List.of() : List.of(new Fault("/owner", "not-a-member"));
  }

  private static List<Fault> statusFaults(VendorProfile profile) {
    return profile.status() == VendorStatus.ARCHIVED
        ? List.of(new Fault("/status", "archive-by-archiving"))
        : List.of();
  }

  private static <T> List<Fault> each(String pointer, List<T> items, Check<T> check) {
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(i ->
            check.codeOf(items.get(i)).map(code -> new Fault(pointer + "/" + i, code)).stream())
        .toList();
  }

  private static Optional<String> owner(VendorProfile typed) {
    return typed.owner().map(String::strip).filter(owner -> !owner.isEmpty());
  }

  private static String tidyDomain(String typed) {
    return DomainName.parse(typed).map(DomainName::value).orElse(typed.strip());
  }

  private interface Check<T> {
    Optional<String> codeOf(T item);
  }
}
