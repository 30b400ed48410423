package io.vendorward.operation.usecase;

/**
 * Another attempt with the same Idempotency-Key took over while this one was slow. Its change is
 * rolled back; the other attempt's counts.
 */
public final class AttemptTakenOverException extends RuntimeException {

  public AttemptTakenOverException() {
    super("another attempt with the same key has taken over");
  }
}
