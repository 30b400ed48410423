package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.VendorId;
import java.util.List;
import reactor.core.publisher.Mono;

/** A vendor's contacts; empty where the caller cannot see the vendor. */
public final class FindContacts {

  private final Vendors vendors;
  private final Contacts contacts;
  private final Transactions transactions;

  public FindContacts(Vendors vendors, Contacts contacts, Transactions transactions) {
    this.vendors = vendors;
    this.contacts = contacts;
    this.transactions = transactions;
  }

  /** All of them, the longest known first. */
  public Mono<List<Contact>> all(Caller caller, VendorId vendor) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .findFor(caller, vendor)
                .flatMap(found -> contacts.of(caller.tenant(), found.id())));
  }

  public Mono<Contact> one(Caller caller, VendorId vendor, ContactId id) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .findFor(caller, vendor)
                .flatMap(found -> contacts.find(caller.tenant(), id))
                .filter(contact -> contact.vendor().equals(vendor)));
  }

  /** As it was at that version, also when it was removed since. */
  public Mono<Contact> atVersion(Caller caller, ContactId id, long version) {
    return transactions.within(
        caller.scope(),
        () ->
            contacts
                .findVersion(caller.tenant(), id, version)
                .filterWhen(contact -> vendors.findFor(caller, contact.vendor()).hasElement()));
  }
}
