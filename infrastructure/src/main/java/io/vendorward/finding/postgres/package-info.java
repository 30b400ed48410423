/** Findings in PostgreSQL. */
@NullMarked
package io.vendorward.finding.postgres;

import org.jspecify.annotations.NullMarked;
