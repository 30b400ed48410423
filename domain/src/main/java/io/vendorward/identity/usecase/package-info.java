/** Use cases and ports around members, machine clients, portal accounts and sessions. */
@NullMarked
package io.vendorward.identity.usecase;

import org.jspecify.annotations.NullMarked;
