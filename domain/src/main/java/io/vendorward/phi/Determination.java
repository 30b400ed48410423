package io.vendorward.phi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a service makes no business associate, as somebody decided: a dated decision with a basis.
 *
 * @param document whether what the basis asks for is there
 * @param last the last day on which it holds; empty while it stands
 */
public record Determination(
    Ground ground, boolean document, LocalDate first, Optional<LocalDate> last) {

  /** Why there is no business associate (45 CFR 160.103 and what it refers to). */
  public enum Ground {
    WORKFORCE(false),
    /** Transient transmission, never storage. */
    CONDUIT(false),
    TREATMENT(false),
    /** 45 CFR 164.504(f): amended plan documents. */
    PLAN_SPONSOR(true),
    ELIGIBILITY_AGENCY(false),
    /** A covered entity acting for its organized health care arrangement. */
    OHCA_PARTICIPANT(true),
    /** Section 1179 of the Act. */
    PAYMENT_PROCESSING(false),
    INCIDENTAL_ACCESS(false),
    /** The method stands in the document (45 CFR 164.514(a)-(b)). */
    DE_IDENTIFIED(true),
    /** To the patient or an app of their choice (45 CFR 164.524). */
    PATIENT_ACCESS(false),
    /** 45 CFR 164.508. */
    AUTHORIZATION(true),
    /** 45 CFR 164.512. */
    PUBLIC_INTEREST(true),
    /** To another covered entity for its own payment or operations (45 CFR 164.506(c)). */
    OTHER_CE_OPERATIONS(false),
    /** For research or public health, with a data use agreement (45 CFR 164.514(e)). */
    LIMITED_DATA_SET(true);

    private final boolean needsDocument;

    Ground(boolean needsDocument) {
      this.needsDocument = needsDocument;
    }

    public boolean needsDocument() {
      return needsDocument;
    }
  }

  /** Whether it takes the need for an agreement away on a day. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(first)
        && last.map(end -> !day.isAfter(end)).orElse(true)
        && (document || !ground.needsDocument());
  }
}
