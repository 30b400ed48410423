/** Texts of agreements over REST: shown, discussed and signed, by either side. */
@NullMarked
package io.vendorward.paper.web;

import org.jspecify.annotations.NullMarked;
