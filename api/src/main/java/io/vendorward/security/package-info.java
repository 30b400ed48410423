/** Filter chains: who may come in by which door, and with which headers answers go out. */
@NullMarked
package io.vendorward.security;

import org.jspecify.annotations.NullMarked;
