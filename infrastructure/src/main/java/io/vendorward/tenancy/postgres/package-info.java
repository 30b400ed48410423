/** Scopes as PostgreSQL roles: pools, transactions, migrations, and the ports around tenants. */
@NullMarked
package io.vendorward.tenancy.postgres;

import org.jspecify.annotations.NullMarked;
