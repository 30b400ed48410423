package io.vendorward.tenancy.usecase;

/**
 * The grant that opened a portal scope is not there, or no longer: the hospital may take it away
 * while a request is under way. To its account the work does not exist then.
 */
public final class NoLiveGrantException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoLiveGrantException() {
    super("no live grant opens this to the account", null, false, false);
  }
}
