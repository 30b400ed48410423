/** Members, machine clients, sessions and the directory in PostgreSQL. */
@NullMarked
package io.vendorward.identity.postgres;

import org.jspecify.annotations.NullMarked;
