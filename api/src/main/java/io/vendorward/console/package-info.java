/** The pages of a tenant's staff: what frames them, and where they begin. */
@NullMarked
package io.vendorward.console;

import org.jspecify.annotations.NullMarked;
