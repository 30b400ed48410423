/** What the database's own catalogue can show of the rules that tables keep. */
@NullMarked
package io.vendorward.tenancy.postgres.catalogue;

import org.jspecify.annotations.NullMarked;
