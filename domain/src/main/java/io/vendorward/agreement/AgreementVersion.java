package io.vendorward.agreement;

import io.vendorward.vendor.LegalEntityId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A version of an agreement. Once both sides signed it, it says what holds from its day on; the one
 * before says what held until then.
 */
public record AgreementVersion(int number, AgreementTerms terms, VersionState state) {

  /** The day on which there was a signature for each side; empty while one is missing. */
  public Optional<LocalDate> executed() {
    return switch (state) {
      case VersionState.FullyExecuted(var signatures) ->
          List.of(Side.values()).stream()
              .map(side -> first(signatures, side))
              .max(Comparator.naturalOrder());
      case VersionState.Draft _,
          VersionState.InNegotiation _,
          VersionState.OutForSignature _,
          VersionState.PartiallyExecuted _,
          VersionState.Withdrawn _ ->
          Optional.empty();
    };
  }

  private static LocalDate first(List<Signature> signatures, Side side) {
    return signatures.stream()
        .filter(signature -> signature.side() == side)
        .map(Signature::on)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * The first day of assurance: the later of the effective date and the last needed signature. An
   * earlier effective date binds the parties and cures no gap (45 CFR 164.502(e)(2)).
   */
  public Optional<LocalDate> firstDay() {
    return executed().map(day -> day.isAfter(terms.effective()) ? day : terms.effective());
  }

  /** Whether both an entity of the tenant and one of the vendor are bound by it on a day. */
  public Certainty binds(LegalEntityId served, LegalEntityId performing, LocalDate day) {
    return binds(Side.TENANT, served, day).and(binds(Side.VENDOR, performing, day));
  }

  /** Whether signatures that this side had given by a day bind an entity on it. */
  private Certainty binds(Side side, LegalEntityId entity, LocalDate day) {
    return state.signatures().stream()
        .filter(signature -> signature.side() == side && !signature.on().isAfter(day))
        .flatMap(signature -> signature.bindings().stream())
        .map(binding -> binding.binds(entity, day))
        .reduce(Certainty.NO, Certainty::or);
  }

  public AgreementVersion in(VersionState next) {
    return new AgreementVersion(number, terms, next);
  }

  public AgreementVersion saying(AgreementTerms otherwise) {
    return new AgreementVersion(number, otherwise, state);
  }
}
