package io.vendorward.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Between whom an engagement runs.
 *
 * @param served the tenant's legal entity that the service is for
 * @param performing the vendor's legal entity that performs it
 */
public record Parties(LegalEntityId served, LegalEntityId performing) {

  /** What somebody chose; where they chose nothing, the entity that is there by default. */
  public record Choice(Optional<LegalEntityId> served, Optional<LegalEntityId> performing) {

    public static Choice byDefault() {
      return new Choice(Optional.empty(), Optional.empty());
    }

    public static Choice of(Parties parties) {
      return new Choice(Optional.of(parties.served()), Optional.of(parties.performing()));
    }

    public Parties among(Sides sides) {
      return new Parties(
          served.orElseGet(() -> standard(sides.own())),
          performing.orElseGet(() -> standard(sides.vendors())));
    }
  }

  /**
   * The legal entities of both sides.
   *
   * @param own the tenant's, never empty
   * @param vendors the vendor's, never empty
   */
  public record Sides(List<LegalEntity> own, List<LegalEntity> vendors) {
    public Sides {
      own = List.copyOf(own);
      vendors = List.copyOf(vendors);
    }
  }

  List<Fault> faults(Sides sides) {
    var faults = new ArrayList<Fault>();
    if (!in(sides.own(), served)) {
      faults.add(new Fault("/servedEntityId", "not-a-legal-entity"));
    }
    if (!in(sides.vendors(), performing)) {
      faults.add(new Fault("/performingEntityId", "not-a-legal-entity"));
    }
    return faults;
  }

  private static boolean in(List<LegalEntity> entities, LegalEntityId id) {
    return entities.stream().anyMatch(entity -> entity.id().equals(id));
  }

  private static LegalEntityId standard(List<LegalEntity> entities) {
    return entities.stream()
        .filter(LegalEntity::byDefault)
        .findFirst()
        .orElseGet(entities::getFirst)
        .id();
  }
}
