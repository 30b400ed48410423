package io.vendorward.operation.usecase;

/** A job was begun time and again and never ended: whoever began it ended first. */
final class WorkerDiedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WorkerDiedException(int tries) {
    super("the worker ended in the middle of each of " + tries + " tries");
  }
}
