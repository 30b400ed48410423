package io.vendorward.operation;

/** How far long work has come. */
public sealed interface OperationState {

  /** At work, or waiting for its turn; it looks at {@code cancelRequested} now and then. */
  record Running(boolean cancelRequested) implements OperationState {}

  /** Over, in one way or another; this never changes again. */
  sealed interface Ended extends OperationState {}

  /**
   * Done.
   *
   * @param resource path of what it made, such as {@code /api/v1/template-imports/...}; empty when
   *     it made nothing
   */
  record Succeeded(String resource) implements Ended {}

  /** Not done, for this reason. */
  record Failed(String code, String detail) implements Ended {}

  /** Stopped because somebody asked. */
  record Cancelled() implements Ended {}
}
