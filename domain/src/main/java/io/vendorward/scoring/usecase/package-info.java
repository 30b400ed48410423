/** Computing, keeping and reading scores. */
@NullMarked
package io.vendorward.scoring.usecase;

import org.jspecify.annotations.NullMarked;
