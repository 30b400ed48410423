/** Reading across features, for overviews. */
@NullMarked
package io.vendorward.report.usecase;

import org.jspecify.annotations.NullMarked;
