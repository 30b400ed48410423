/**
 * The vendor's side of the door: one-time links, accounts proven by an address, and the grants that
 * open one hospital's request to one of its contacts. No hospital learns of another.
 */
@NullMarked
package io.vendorward.portal;

import org.jspecify.annotations.NullMarked;
