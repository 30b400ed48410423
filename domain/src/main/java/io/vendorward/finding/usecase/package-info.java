/** Opening, closing, dismissing and listing findings. */
@NullMarked
package io.vendorward.finding.usecase;

import org.jspecify.annotations.NullMarked;
