package io.vendorward.operation.usecase;

/** A job under way is somebody else's by now: this worker stops. */
final class LeaseLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LeaseLostException() {
    super("the lease of a job under way was lost");
  }
}
