/** Accounts, links, contacts' addresses and grants in PostgreSQL. */
@NullMarked
package io.vendorward.portal.postgres;

import org.jspecify.annotations.NullMarked;
