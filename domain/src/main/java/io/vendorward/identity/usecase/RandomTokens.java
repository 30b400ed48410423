package io.vendorward.identity.usecase;

/** Makes secrets that nobody can guess. */
public interface RandomTokens {

  /** 32 random bytes, as base64url without padding. */
  String next();
}
