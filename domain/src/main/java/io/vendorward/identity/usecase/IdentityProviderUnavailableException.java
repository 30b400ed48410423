package io.vendorward.identity.usecase;

/** The identity provider did not answer, or not as it should. */
public final class IdentityProviderUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IdentityProviderUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
