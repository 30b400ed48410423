/** The score ledger in PostgreSQL. */
@NullMarked
package io.vendorward.scoring.postgres;

import org.jspecify.annotations.NullMarked;
