/** Organizations, people and machine clients at Keycloak, over its admin API. */
@NullMarked
package io.vendorward.identity.keycloak;

import org.jspecify.annotations.NullMarked;
