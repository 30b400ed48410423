/** The console's pages of findings. */
@NullMarked
package io.vendorward.console.finding;

import org.jspecify.annotations.NullMarked;
