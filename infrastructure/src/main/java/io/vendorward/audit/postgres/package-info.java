/** Audit records, events and their dense numbers in PostgreSQL. */
@NullMarked
package io.vendorward.audit.postgres;

import org.jspecify.annotations.NullMarked;
