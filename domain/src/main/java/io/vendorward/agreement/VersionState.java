package io.vendorward.agreement;

import java.util.List;

/**
 * How far a version of an agreement has come.
 *
 * <pre>
 * DRAFT -negotiate-> IN_NEGOTIATION -send-> OUT_FOR_SIGNATURE -sign-> PARTIALLY_EXECUTED -sign-> FULLY_EXECUTED
 * OUT_FOR_SIGNATURE, PARTIALLY_EXECUTED -recall-> IN_NEGOTIATION
 * any before FULLY_EXECUTED -withdraw-> WITHDRAWN
 * </pre>
 */
public sealed interface VersionState {

  /** The signatures that count: none once a version was called back. */
  default List<Signature> signatures() {
    return List.of();
  }

  /** One that may still be worded otherwise. */
  sealed interface Open extends VersionState {}

  /** One that was shown to be signed as it stands. */
  sealed interface Signable extends VersionState {}

  record Draft() implements Open {}

  record InNegotiation() implements Open {}

  record OutForSignature() implements Signable {}

  record PartiallyExecuted(List<Signature> signatures) implements Signable {
    public PartiallyExecuted {
      signatures = List.copyOf(signatures);
    }
  }

  /** Signed for both sides; further entities may still join by a signature of their own. */
  record FullyExecuted(List<Signature> signatures) implements Signable {
    public FullyExecuted {
      signatures = List.copyOf(signatures);
    }
  }

  record Withdrawn() implements VersionState {}

  /** The state that these signatures make. */
  static VersionState signed(List<Signature> signatures) {
    return List.of(Side.values()).stream()
            .allMatch(side -> signatures.stream().anyMatch(one -> one.side() == side))
        ? new FullyExecuted(signatures)
        : new PartiallyExecuted(signatures);
  }
}
