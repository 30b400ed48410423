/** The real Keycloak distribution, built once for PostgreSQL. */
@NullMarked
package io.vendorward.local.keycloak;

import org.jspecify.annotations.NullMarked;
