/** Vendors, contacts, legal entities and engagements in PostgreSQL. */
@NullMarked
package io.vendorward.vendor.postgres;

import org.jspecify.annotations.NullMarked;
