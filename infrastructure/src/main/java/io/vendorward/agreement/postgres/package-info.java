/** Agreements in PostgreSQL. */
@NullMarked
package io.vendorward.agreement.postgres;

import org.jspecify.annotations.NullMarked;
