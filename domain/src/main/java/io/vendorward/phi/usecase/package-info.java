/** Describing flows of health information, and asking whether they are covered. */
@NullMarked
package io.vendorward.phi.usecase;

import org.jspecify.annotations.NullMarked;
