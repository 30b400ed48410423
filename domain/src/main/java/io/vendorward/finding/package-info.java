/** What an answer, a reviewer or a gap shows to be wrong, until it is closed or dismissed. */
@NullMarked
package io.vendorward.finding;

import org.jspecify.annotations.NullMarked;
