/** Pages by key out of PostgreSQL, for the lists of all features. */
@NullMarked
package io.vendorward.listing.postgres;

import org.jspecify.annotations.NullMarked;
