package io.vendorward.portal;

/**
 * What we look an address up by: a keyed digest, from which nobody without the installation's key
 * can tell or guess the address.
 */
public record AddressHmac(String hex) {}
