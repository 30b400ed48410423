package io.vendorward.portal.usecase;

import io.vendorward.portal.AddressHmac;

/** Limits how often fresh links are asked for. */
@FunctionalInterface
public interface LinkThrottle {

  /** Counts one request against its address and its network; false when either has had enough. */
  boolean permits(AddressHmac address, String network);
}
