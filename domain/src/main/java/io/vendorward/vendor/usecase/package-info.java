/** Creating, changing, archiving and listing vendors and what belongs to them. */
@NullMarked
package io.vendorward.vendor.usecase;

import org.jspecify.annotations.NullMarked;
