package io.vendorward.vendor.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactChange;
import io.vendorward.vendor.ContactDetails;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.ContactRules;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Gives a contact new values, all of them at once. */
public final class ChangeContact {

  private final Vendors vendors;
  private final ContactBook book;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeContact(
      Vendors vendors,
      Contacts contacts,
      ContactAddressChanges addresses,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    this.vendors = vendors;
    this.book = new ContactBook(contacts, addresses, changes);
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Command(
      VendorId vendor,
      ContactId contact,
      long expectedVersion,
      ContactDetails details,
      boolean primary) {}

  public Mono<ContactChange> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .holdFor(caller, command.vendor())
                .flatMap(vendor -> change(caller, vendor, command))
                .switchIfEmpty(Mono.just(new ContactChange.NotFound())));
  }

  private Mono<ContactChange> change(Caller caller, Vendor vendor, Command command) {
    if (vendor.archived()) {
      return Mono.just(new ContactChange.VendorArchived());
    }
    return book.of(caller, vendor.id())
        .flatMap(all ->
            Mono.justOrEmpty(ContactRules.among(all, command.contact()))
                .flatMap(before -> decide(caller, all, before, command)));
  }

  private Mono<ContactChange> decide(
      Caller caller, List<Contact> all, Contact before, Command command) {
    var decision =
        ContactRules.change(
            all,
            before,
            command.expectedVersion(),
            command.details(),
            command.primary(),
            clock.instant());
    return decision instanceof ContactChange.Changed changed
        ? book.change(caller, all, before, changed.contact()).thenReturn(changed)
        : Mono.just(decision);
  }
}
