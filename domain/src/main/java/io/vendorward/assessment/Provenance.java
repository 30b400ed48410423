package io.vendorward.assessment;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.Scope;
import io.vendorward.vendor.ContactId;
import java.util.Optional;

/**
 * Whose answer something is, and who entered it.
 *
 * @param givenBy the vendor's person, as records name people
 * @param recordedBy who entered it for that person, when the vendor did not do so itself
 * @param contact the person named by whoever recorded it
 */
public record Provenance(String givenBy, Optional<String> recordedBy, Optional<ContactId> contact) {

  /** A vendor's own words, in the portal. */
  public static Provenance own(Caller caller) {
    return new Provenance(caller.actor().reference(), Optional.empty(), Optional.empty());
  }

  /** Recorded by the tenant for one of the vendor's people. */
  public static Provenance recorded(Caller caller, ContactId contact) {
    return new Provenance(
        reference(contact), Optional.of(caller.actor().reference()), Optional.of(contact));
  }

  /** Empty when the tenant's side does not say for whom it speaks. */
  public static Optional<Provenance> of(Caller caller, Optional<ContactId> contact) {
    return caller.scope() instanceof Scope.Portal
        ? Optional.of(own(caller))
        : contact.map(named -> recorded(caller, named));
  }

  /** How records name a contact. */
  public static String reference(ContactId contact) {
    return "contact:" + contact;
  }
}
