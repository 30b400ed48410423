/**
 * The isolation walk: a hospital's life over every operation and every page, while everybody whom
 * it does not concern tries each step, and looks for what of it can be seen.
 */
@NullMarked
package io.vendorward.isolation;

import org.jspecify.annotations.NullMarked;
