package io.vendorward.vendor.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.AddContact;
import io.vendorward.vendor.usecase.ChangeContact;
import io.vendorward.vendor.usecase.ContactAddressChanges;
import io.vendorward.vendor.usecase.Contacts;
import io.vendorward.vendor.usecase.FindContacts;
import io.vendorward.vendor.usecase.RemoveContact;
import io.vendorward.vendor.usecase.Vendors;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** The use cases of contacts. */
@Configuration(proxyBeanMethods = false)
class ContactUseCases {

  private final ContactAddressChanges addresses;

  ContactUseCases(ObjectProvider<ContactAddressChanges> addresses) {
    ContactAddressChanges nobodyListens = (caller, contact, before, after) -> Mono.empty();
    this.addresses = addresses.getIfAvailable(() -> nobodyListens);
  }

  @Bean
  AddContact addContact(
      Vendors vendors,
      Contacts contacts,
      Transactions transactions,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    return new AddContact(vendors, contacts, addresses, transactions, changes, ids, clock);
  }

  @Bean
  ChangeContact changeContact(
      Vendors vendors,
      Contacts contacts,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    return new ChangeContact(vendors, contacts, addresses, transactions, changes, clock);
  }

  @Bean
  RemoveContact removeContact(
      Vendors vendors,
      Contacts contacts,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    return new RemoveContact(vendors, contacts, addresses, transactions, changes, clock);
  }

  @Bean
  FindContacts findContacts(Vendors vendors, Contacts contacts, Transactions transactions) {
    return new FindContacts(vendors, contacts, transactions);
  }
}
