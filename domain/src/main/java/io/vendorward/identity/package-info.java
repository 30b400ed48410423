/**
 * Who acts: people with roles, machine clients with scopes, vendors in the portal; and what each of
 * them may do.
 */
@NullMarked
package io.vendorward.identity;

import org.jspecify.annotations.NullMarked;
