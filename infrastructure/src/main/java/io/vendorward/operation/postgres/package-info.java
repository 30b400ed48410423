/** Jobs, operations and idempotent attempts in PostgreSQL. */
@NullMarked
package io.vendorward.operation.postgres;

import org.jspecify.annotations.NullMarked;
