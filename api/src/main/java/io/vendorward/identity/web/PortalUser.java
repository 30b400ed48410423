package io.vendorward.identity.web;

import java.util.UUID;

/**
 * A vendor's person in a portal session, as a handler parameter.
 *
 * @param session hash of the session's token, by which the session can be ended
 */
public record PortalUser(UUID account, String session) {}
