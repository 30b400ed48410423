/** The console's pages of health information that flows, and of its coverage. */
@NullMarked
package io.vendorward.console.phi;

import org.jspecify.annotations.NullMarked;
