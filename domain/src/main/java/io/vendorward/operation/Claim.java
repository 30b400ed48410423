package io.vendorward.operation;

import io.vendorward.identity.Attempt;
import java.util.UUID;

/** What a call with an Idempotency-Key finds when it comes in. */
public sealed interface Claim {

  /** The key is new, or its last attempt died: go on, as this attempt. */
  record Fresh(Attempt attempt) implements Claim {}

  /** Another attempt with the key is at work. */
  record Running() implements Claim {}

  /** Done before: the answer is that resource as it was at that version. */
  record Done(String resourceKind, UUID resourceId, long version) implements Claim {}

  /** The key was used for something else. */
  record OtherBody() implements Claim {}
}
