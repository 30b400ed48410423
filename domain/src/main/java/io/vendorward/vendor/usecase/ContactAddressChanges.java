package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.EmailAddress;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Told, in the transaction of the change, when a contact's address appears, changes or goes: what
 * was opened for the old address is then closed, and nothing of it passes to the new one.
 */
public interface ContactAddressChanges {

  /**
   * Closes what the old address opened.
   *
   * @param before empty for a new contact
   * @param after empty for a contact that was removed
   */
  Mono<Void> changed(
      Caller caller,
      ContactId contact,
      Optional<EmailAddress> before,
      Optional<EmailAddress> after);
}
