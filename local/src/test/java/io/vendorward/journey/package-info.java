/** Whole-application tests: each one a person's day on a real stack. */
@NullMarked
package io.vendorward.journey;

import org.jspecify.annotations.NullMarked;
