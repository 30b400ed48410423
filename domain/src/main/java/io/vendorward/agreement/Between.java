package io.vendorward.agreement;

import io.vendorward.vendor.LegalEntityId;
import java.util.Set;

/**
 * The legal entities that a text names as its parties. Whom it binds follows from the signatures
 * alone; nobody is named where it was read from a document that came signed.
 */
public record Between(Set<LegalEntityId> own, Set<LegalEntityId> theirs) {

  public static final Between NOBODY_NAMED = new Between(Set.of(), Set.of());

  public Between {
    own = Set.copyOf(own);
    theirs = Set.copyOf(theirs);
  }

  public Set<LegalEntityId> of(Side side) {
    return switch (side) {
      case TENANT -> own;
      case VENDOR -> theirs;
    };
  }
}
