package io.vendorward.identity.web;

import io.vendorward.identity.Origin;
import io.vendorward.portal.usecase.EnterGrant;
import io.vendorward.tenancy.GrantKind;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Lets a portal account into one piece of work; empty when no live grant opens it. */
@FunctionalInterface
public interface PortalAdmissions {

  Mono<EnterGrant.Entered> into(UUID account, GrantKind kind, UUID work, Origin origin);
}
