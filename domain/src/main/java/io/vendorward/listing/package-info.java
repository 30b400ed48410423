/** Lists cut into pages by key: limit, sort, cursor, page. */
@NullMarked
package io.vendorward.listing;

import org.jspecify.annotations.NullMarked;
