package io.vendorward.vendor.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactDetails;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.ContactRules;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Notes a person at a vendor to whom one can write. */
public final class AddContact {

  private final Vendors vendors;
  private final ContactBook book;
  private final Transactions transactions;
  private final NewIds ids;
  private final InstantSource clock;

  public AddContact(
      Vendors vendors,
      Contacts contacts,
      ContactAddressChanges addresses,
      Transactions transactions,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    this.vendors = vendors;
    this.book = new ContactBook(contacts, addresses, changes);
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(VendorId vendor, ContactDetails details, boolean primary) {}

  /** What became of the wish. */
  public sealed interface Outcome {

    record Added(Contact contact) implements Outcome {}

    /** Another contact of the vendor has this mailbox. */
    record MailboxTaken() implements Outcome {}

    record TooMany() implements Outcome {}

    record VendorArchived() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .holdFor(caller, command.vendor())
                .flatMap(vendor -> add(caller, vendor, command))
                .switchIfEmpty(Mono.just(new Outcome.NotFound())));
  }

  private Mono<Outcome> add(Caller caller, Vendor vendor, Command command) {
    if (vendor.archived()) {
      return Mono.just(new Outcome.VendorArchived());
    }
    return book.of(caller, vendor.id()).flatMap(others -> decide(caller, others, command));
  }

  private Mono<Outcome> decide(Caller caller, List<Contact> others, Command command) {
    var id = new ContactId(ids.next());
    if (others.size() >= ContactRules.MOST) {
      return Mono.just(new Outcome.TooMany());
    }
    if (ContactRules.mailboxTaken(others, command.details().email(), id)) {
      return Mono.just(new Outcome.MailboxTaken());
    }
    var contact =
        new Contact(
            id,
            command.vendor(),
            command.details(),
            ContactRules.primaryAtFirst(others, command.primary()),
            Revision.first(clock.instant()));
    return book.add(caller, others, contact).thenReturn(new Outcome.Added(contact));
  }
}
