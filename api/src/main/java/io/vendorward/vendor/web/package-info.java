/** Vendors, contacts, legal entities and engagements over REST. */
@NullMarked
package io.vendorward.vendor.web;

import org.jspecify.annotations.NullMarked;
