/** Tests of the portal's pages as browsers get them. */
@NullMarked
package io.vendorward.portal;

import org.jspecify.annotations.NullMarked;
