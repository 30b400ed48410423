/** Whose rows are whose: tenants, and the scopes in which every access to the database happens. */
@NullMarked
package io.vendorward.tenancy;

import org.jspecify.annotations.NullMarked;
