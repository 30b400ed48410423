package io.vendorward.portal.usecase;

import io.vendorward.portal.Grant;
import io.vendorward.tenancy.GrantKind;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** An account's live grants over all hospitals; in the inbox scope. */
public interface Inboxes {

  Mono<List<Grant>> of(UUID account);

  /** The live grant by which an account may open a piece of work. */
  Mono<Grant> find(UUID account, GrantKind kind, UUID resource);
}
