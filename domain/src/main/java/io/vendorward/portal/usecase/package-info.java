/** Use cases and ports of the portal: invite, open a session, link, read the inbox, revoke. */
@NullMarked
package io.vendorward.portal.usecase;

import org.jspecify.annotations.NullMarked;
