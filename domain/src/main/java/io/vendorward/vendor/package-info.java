/** Vendors, their contacts and legal entities, and the engagements in which they serve a tenant. */
@NullMarked
package io.vendorward.vendor;

import org.jspecify.annotations.NullMarked;
