package io.vendorward.phi;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.PhiRelation;
import io.vendorward.vendor.RecordsBand;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a flow on a day. What is not known is empty, and counts as whatever asks the
 * most.
 *
 * @param purpose what the vendor uses the information for
 */
public record FlowFacts(
    Between between, Optional<Purpose> purpose, What what, Handling handling, Where where) {

  /**
   * Between whom it flows.
   *
   * @param served the tenant's legal entity on whose behalf it is
   * @param performing the vendor's that performs the service
   * @param upstream the agreement that limits it, where the served entity is itself a business
   *     associate (45 CFR 164.504(e)(5))
   */
  public record Between(
      EngagementId engagement,
      LegalEntityId served,
      LegalEntityId performing,
      Optional<AgreementId> upstream) {}

  /** What flows. */
  public record What(
      Optional<Set<PhiType>> types,
      Optional<Set<SensitiveClass>> sensitive,
      Optional<Boolean> electronic,
      RecordsBand recordsAYear) {

    public static final What UNKNOWN =
        new What(Optional.empty(), Optional.empty(), Optional.empty(), RecordsBand.UNKNOWN);

    public What {
      types = types.map(Set::copyOf);
      sensitive = sensitive.map(Set::copyOf);
    }
  }

  /**
   * What the vendor does with it.
   *
   * @param relations which of creating, receiving, maintaining and transmitting
   * @param obligation whether it carries out an obligation of the covered entity
   * @param conflictingStatute whether a statute of a government entity conflicts with a right to
   *     terminate (45 CFR 164.504(e)(3)(iii))
   */
  public record Handling(
      Optional<Set<PhiRelation>> relations,
      Optional<Direction> direction,
      Optional<Boolean> obligation,
      Optional<Boolean> conflictingStatute) {

    public static final Handling UNKNOWN =
        new Handling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Handling {
      relations = relations.map(Set::copyOf);
    }
  }

  /** Countries (ISO 3166-1 alpha-2) where the information rests, and where those who see it sit. */
  public record Where(Optional<Set<String>> atRest, Optional<Set<String>> workers) {

    public static final Where UNKNOWN = new Where(Optional.empty(), Optional.empty());

    public Where {
      atRest = atRest.map(Set::copyOf);
      workers = workers.map(Set::copyOf);
    }
  }

  /** Nothing is known but between whom. */
  public static FlowFacts unknown(Between between) {
    return new FlowFacts(between, Optional.empty(), What.UNKNOWN, Handling.UNKNOWN, Where.UNKNOWN);
  }

  /** Whether substance use records of a Part 2 program flow. */
  Optional<Boolean> part2() {
    return what.sensitive().map(classes -> classes.contains(SensitiveClass.SUBSTANCE_USE));
  }
}
