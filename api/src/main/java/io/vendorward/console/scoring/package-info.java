/** The console's page of a score. */
@NullMarked
package io.vendorward.console.scoring;

import org.jspecify.annotations.NullMarked;
