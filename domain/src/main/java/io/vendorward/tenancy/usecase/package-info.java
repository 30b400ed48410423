/** Transactions inside a scope, and the ports that create and read tenants. */
@NullMarked
package io.vendorward.tenancy.usecase;

import org.jspecify.annotations.NullMarked;
