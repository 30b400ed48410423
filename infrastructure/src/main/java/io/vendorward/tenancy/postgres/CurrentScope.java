package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Connection;
import io.vendorward.tenancy.Scope;

/** The transaction that the Reactor context is in. */
record CurrentScope(Scope scope, Connection connection) {}
