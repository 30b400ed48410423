/** How often fresh links may be asked for. */
@NullMarked
package io.vendorward.portal.limit;

import org.jspecify.annotations.NullMarked;
