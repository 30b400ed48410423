package io.vendorward.vendor.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.ContactRules;
import io.vendorward.vendor.EmailAddress;
import io.vendorward.vendor.VendorFields;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Writes contacts with all that follows from it: who is primary, addresses, records. */
final class ContactBook {

  private final Contacts contacts;
  private final ContactAddressChanges addresses;
  private final Changes changes;

  ContactBook(Contacts contacts, ContactAddressChanges addresses, Changes changes) {
    this.contacts = contacts;
    this.addresses = addresses;
    this.changes = changes;
  }

  Mono<List<Contact>> of(Caller caller, VendorId vendor) {
    return contacts.of(caller.tenant(), vendor);
  }

  Mono<Void> add(Caller caller, List<Contact> others, Contact added) {
    return demote(caller, others, added)
        .then(contacts.insert(caller, added))
        .then(moved(caller, added.id(), Optional.empty(), email(added)))
        .then(record(caller, "contact.created", added, VendorFields.of(added)));
  }

  Mono<Void> change(Caller caller, List<Contact> all, Contact before, Contact after) {
    var fields = VendorFields.changed(VendorFields.of(before), VendorFields.of(after));
    return demote(caller, all, after)
        .then(Saved.of(contacts.update(caller, after)))
        .then(moved(caller, after.id(), email(before), email(after)))
        .then(record(caller, "contact.changed", after, fields));
  }

  Mono<Void> remove(Caller caller, List<Contact> all, Contact contact, Instant at) {
    var gone = contact.next(contact.details(), false, at);
    return Saved.of(contacts.remove(caller, gone))
        .then(Mono.justOrEmpty(ContactRules.heir(all, contact, at)))
        .flatMap(heir -> changePrimary(caller, heir))
        .then(moved(caller, gone.id(), email(gone), Optional.empty()))
        .then(record(caller, "contact.removed", gone, Map.of()));
  }

  private Mono<Void> demote(Caller caller, List<Contact> all, Contact now) {
    return Mono.justOrEmpty(ContactRules.demoted(all, now, now.revision().updatedAt()))
        .flatMap(demoted -> changePrimary(caller, demoted));
  }

  private Mono<Void> changePrimary(Caller caller, Contact contact) {
    var fields = Map.of("primary", Boolean.toString(contact.primary()));
    return Saved.of(contacts.update(caller, contact))
        .then(record(caller.besides(), "contact.changed", contact, fields));
  }

  private Mono<Void> moved(
      Caller caller, ContactId id, Optional<EmailAddress> before, Optional<EmailAddress> after) {
    return before.equals(after) ? Mono.empty() : addresses.changed(caller, id, before, after);
  }

  private Mono<Void> record(
      Caller caller, String type, Contact contact, Map<String, String> fields) {
    return changes.record(
        caller,
        Change.of(
                type,
                "contact",
                contact.id().value(),
                contact.version(),
                contact.revision().updatedAt())
            .withFields(fields)
            .withEventData(Map.of("vendorId", contact.vendor().toString())));
  }

  private static Optional<EmailAddress> email(Contact contact) {
    return Optional.of(contact.details().email());
  }
}
