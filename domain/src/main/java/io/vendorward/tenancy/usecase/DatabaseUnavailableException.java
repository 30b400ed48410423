package io.vendorward.tenancy.usecase;

/** The database did not answer, or is so busy that it gave up. */
public final class DatabaseUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean undecided;

  /**
   * @param undecided whether the connection was lost at the very end: then all of the transaction
   *     was done, or nothing of it; else it is sure that nothing was
   */
  public DatabaseUnavailableException(boolean undecided, Throwable cause) {
    super(undecided ? "lost while committing" : "not to be had", cause);
    this.undecided = undecided;
  }

  public boolean undecided() {
    return undecided;
  }
}
