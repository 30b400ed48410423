/** Flows of health information in PostgreSQL. */
@NullMarked
package io.vendorward.phi.postgres;

import org.jspecify.annotations.NullMarked;
