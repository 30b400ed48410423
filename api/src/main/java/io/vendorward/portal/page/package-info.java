/** The portal's pages around the work: landing on a link, asking for another, the inbox. */
@NullMarked
package io.vendorward.portal.page;

import org.jspecify.annotations.NullMarked;
