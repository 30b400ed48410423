/** The portal's ports in memory, what every implementation of them must do, and fixtures. */
@NullMarked
package io.vendorward.portal;

import org.jspecify.annotations.NullMarked;
