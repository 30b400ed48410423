/** The pages of a request in the portal. */
@NullMarked
package io.vendorward.portal.assessment;

import org.jspecify.annotations.NullMarked;
