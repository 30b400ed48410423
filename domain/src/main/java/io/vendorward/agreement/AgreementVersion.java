package io.vendorward.agreement;

import io.vendorward.vendor.LegalEntityId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A version that both sides signed. It says what holds from its day on; the one before says what
 * held until then.
 */
public record AgreementVersion(int number, AgreementTerms terms, List<Signature> signatures) {

  public AgreementVersion {
    signatures = List.copyOf(signatures);
  }

  /** The day on which the last needed signature was given; empty while one is missing. */
  public Optional<LocalDate> executed() {
    boolean both =
        List.of(Side.values()).stream()
            .allMatch(side -> signatures.stream().anyMatch(one -> one.side() == side));
    return both
        ? signatures.stream().map(Signature::on).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /**
   * The first day of assurance: the later of the effective date and the last signature. An earlier
   * effective date binds the parties and cures no gap (45 CFR 164.502(e)(2)).
   */
  public Optional<LocalDate> firstDay() {
    return executed().map(day -> day.isAfter(terms.effective()) ? day : terms.effective());
  }

  /** Whether signatures of this side bind an entity on a day. */
  Certainty binds(Side side, LegalEntityId entity, LocalDate day) {
    return signatures.stream()
        .filter(signature -> signature.side() == side)
        .flatMap(signature -> signature.bindings().stream())
        .map(binding -> binding.binds(entity, day))
        .reduce(Certainty.NO, Certainty::or);
  }
}
