/** Tests of the portal's use cases on ports in memory. */
@NullMarked
package io.vendorward.portal.usecase;

import org.jspecify.annotations.NullMarked;
