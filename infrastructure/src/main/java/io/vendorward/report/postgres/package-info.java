/** Reports out of PostgreSQL. */
@NullMarked
package io.vendorward.report.postgres;

import org.jspecify.annotations.NullMarked;
