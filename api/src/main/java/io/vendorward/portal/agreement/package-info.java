/** The portal's pages of an agreement: read, discuss, sign. */
@NullMarked
package io.vendorward.portal.agreement;

import org.jspecify.annotations.NullMarked;
