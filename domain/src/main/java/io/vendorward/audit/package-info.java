/**
 * What was changed, by whom, on whose behalf, when and from where: as records that are never
 * updated.
 */
@NullMarked
package io.vendorward.audit;

import org.jspecify.annotations.NullMarked;
