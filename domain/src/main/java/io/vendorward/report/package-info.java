/** What reports say across features. */
@NullMarked
package io.vendorward.report;

import org.jspecify.annotations.NullMarked;
