/** Contract and isolation tests of the portal's tables. */
@NullMarked
package io.vendorward.portal.postgres;

import org.jspecify.annotations.NullMarked;
