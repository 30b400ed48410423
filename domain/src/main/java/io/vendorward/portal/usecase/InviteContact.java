package io.vendorward.portal.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.portal.NewGrant;
import io.vendorward.portal.Occasion;
import io.vendorward.tenancy.GrantKind;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Opens work to a contact and leaves the mail that tells of it, in the transaction of the use case
 * that calls it.
 */
public interface InviteContact {

  /** Writes the grant and leaves a mail with a link. */
  Mono<Void> invite(Caller caller, Invitation invitation);

  /** Leaves a mail with a link for everybody to whom the work is open. */
  Mono<Void> tell(Caller caller, GrantKind kind, UUID resource, Occasion occasion);

  /** Leaves a receipt for the portal user who hands work in; nothing for other callers. */
  Mono<Void> receipt(Caller caller, GrantKind kind, UUID resource);

  /**
   * An invitation to work.
   *
   * @param address the contact's mail address at this moment
   */
  record Invitation(NewGrant grant, String address, Occasion occasion) {}
}
