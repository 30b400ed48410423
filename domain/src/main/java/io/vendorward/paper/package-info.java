/**
 * The text of an agreement: assembled from clauses and negotiated values, read and discussed by
 * both sides, and signed as it was shown.
 */
@NullMarked
package io.vendorward.paper;

import org.jspecify.annotations.NullMarked;
