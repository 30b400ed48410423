package io.vendorward.vendor.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.ContactRules;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Takes a contact off a vendor; when it was the primary one, the longest known takes over. */
public final class RemoveContact {

  private final Vendors vendors;
  private final ContactBook book;
  private final Transactions transactions;
  private final InstantSource clock;

  public RemoveContact(
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

  public record Command(VendorId vendor, ContactId contact, long expectedVersion) {}

  /** What became of the wish. */
  public sealed interface Outcome {

    record Removed() implements Outcome {}

    /** Somebody else was first; here is what they left. */
    record Stale(Contact current) implements Outcome {}

    record VendorArchived() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .holdFor(caller, command.vendor())
                .flatMap(vendor -> remove(caller, vendor, command))
                .switchIfEmpty(Mono.just(new Outcome.NotFound())));
  }

  private Mono<Outcome> remove(Caller caller, Vendor vendor, Command command) {
    if (vendor.archived()) {
      return Mono.just(new Outcome.VendorArchived());
    }
    return book.of(caller, vendor.id())
        .flatMap(all ->
            Mono.justOrEmpty(ContactRules.among(all, command.contact()))
                .flatMap(contact -> decide(caller, all, contact, command)));
  }

  private Mono<Outcome> decide(Caller caller, List<Contact> all, Contact contact, Command command) {
    return contact.version() == command.expectedVersion()
        ? book.remove(caller, all, contact, clock.instant()).thenReturn(new Outcome.Removed())
        : Mono.just(new Outcome.Stale(contact));
  }
}
