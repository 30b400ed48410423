package io.vendorward.agreement;

import java.util.List;

/** The states of a version by name, for lists and records. */
public enum VersionStatus {
  DRAFT,
  IN_NEGOTIATION,
  OUT_FOR_SIGNATURE,
  PARTIALLY_EXECUTED,
  FULLY_EXECUTED,
  WITHDRAWN;

  public static VersionStatus of(VersionState state) {
    return switch (state) {
      case VersionState.Draft _ -> DRAFT;
      case VersionState.InNegotiation _ -> IN_NEGOTIATION;
      case VersionState.OutForSignature _ -> OUT_FOR_SIGNATURE;
      case VersionState.PartiallyExecuted _ -> PARTIALLY_EXECUTED;
      case VersionState.FullyExecuted _ -> FULLY_EXECUTED;
      case VersionState.Withdrawn _ -> WITHDRAWN;
    };
  }

  /** The state of that name with these signatures. */
  public VersionState with(List<Signature> signatures) {
    return switch (this) {
      case DRAFT -> new VersionState.Draft();
      case IN_NEGOTIATION -> new VersionState.InNegotiation();
      case OUT_FOR_SIGNATURE -> new VersionState.OutForSignature();
      case PARTIALLY_EXECUTED -> new VersionState.PartiallyExecuted(signatures);
      case FULLY_EXECUTED -> new VersionState.FullyExecuted(signatures);
      case WITHDRAWN -> new VersionState.Withdrawn();
    };
  }
}
