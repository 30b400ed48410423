package io.vendorward.portal.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.usecase.OpenSession;
import io.vendorward.identity.web.PortalAdmissions;
import io.vendorward.operation.usecase.Forgettable;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.portal.AddressKey;
import io.vendorward.portal.LinkLifetimes;
import io.vendorward.portal.usecase.ContactAddressChanged;
import io.vendorward.portal.usecase.ContactAddresses;
import io.vendorward.portal.usecase.EnterGrant;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.portal.usecase.Inboxes;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.portal.usecase.InviteContactByMail;
import io.vendorward.portal.usecase.LinkContacts;
import io.vendorward.portal.usecase.LinkLimits;
import io.vendorward.portal.usecase.Links;
import io.vendorward.portal.usecase.OpenPortalSession;
import io.vendorward.portal.usecase.PortalAccounts;
import io.vendorward.portal.usecase.ReadInbox;
import io.vendorward.portal.usecase.RequestFreshLink;
import io.vendorward.portal.usecase.Throttles;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.EmailAddress;
import io.vendorward.vendor.usecase.ContactAddressChanges;
import io.vendorward.web.InstallationKey;
import java.time.InstantSource;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of portal access. */
@Configuration(proxyBeanMethods = false)
@Import(PortalMailJobs.class)
public class PortalUseCases {

  /**
   * A key of its own ({@code vendorward.portal.address-key}, base64) lets the installation's secret
   * change without stranding the accounts; without one it is derived from that secret.
   */
  @Bean
  AddressKey addressKey(
      InstallationKey installation, @Value("${vendorward.portal.address-key:}") String configured) {
    return new AddressKey(
        configured.isBlank()
            ? installation.derive("portal addresses")
            : Base64.getDecoder().decode(configured));
  }

  @Bean
  InviteContact inviteContact(
      Grants grants, ContactAddresses addresses, AddressKey key, Jobs jobs, InstantSource clock) {
    return new InviteContactByMail(grants, addresses, key, jobs, clock);
  }

  @Bean
  ContactAddressChanged contactAddressChanged(
      ContactAddresses addresses,
      Grants grants,
      AddressKey key,
      Changes changes,
      InstantSource clock) {
    return new ContactAddressChanged(addresses, grants, key, changes, clock);
  }

  /** Vendors say when a contact's address changes or goes; a new contact has opened nothing yet. */
  @Bean
  ContactAddressChanges contactAddressChanges(ContactAddressChanged changed) {
    return (caller, contact, before, after) ->
        after
            .map(EmailAddress::value)
            .map(address -> changed.changed(caller, contact.value(), address))
            .orElseGet(() -> changed.removed(caller, contact.value()));
  }

  @Bean
  LinkContacts linkContacts(
      ContactAddresses addresses,
      Grants grants,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    return new LinkContacts(addresses, grants, transactions, changes, clock);
  }

  @Bean
  LinkLimits linkLimits(Throttles throttles, Transactions transactions, InstantSource clock) {
    return new LinkLimits(throttles, transactions, clock);
  }

  @Bean
  Forgettable oldTries(Throttles throttles) {
    return throttles::forget;
  }

  @Bean
  Forgettable oldLinks(Links links) {
    return (now, limit) -> links.forget(now.minus(LinkLifetimes.USUAL.remembered()), limit);
  }

  @Bean
  OpenPortalSession openPortalSession(
      Links links,
      PortalAccounts accounts,
      LinkLimits limits,
      OpenSession openSession,
      LinkContacts linkContacts,
      Transactions transactions,
      InstantSource clock) {
    var directory = new OpenPortalSession.Directory(links, accounts);
    return new OpenPortalSession(directory, limits, openSession, linkContacts, transactions, clock);
  }

  @Bean
  ReadInbox readInbox(
      Inboxes inboxes,
      PortalAccounts accounts,
      LinkContacts linkContacts,
      Transactions transactions) {
    return new ReadInbox(inboxes, accounts, linkContacts, transactions);
  }

  @Bean
  EnterGrant enterGrant(
      Inboxes inboxes, Grants grants, Transactions transactions, InstantSource clock) {
    return new EnterGrant(inboxes, grants, transactions, clock);
  }

  @Bean
  PortalAdmissions portalAdmissions(EnterGrant enterGrant) {
    return enterGrant::handle;
  }

  @Bean
  RequestFreshLink requestFreshLink(
      AddressKey key,
      PortalAccounts accounts,
      ContactAddresses addresses,
      LinkLimits limits,
      Jobs jobs,
      Transactions transactions,
      InstantSource clock) {
    var lookup = new RequestFreshLink.Lookup(key, accounts, addresses);
    return new RequestFreshLink(lookup, limits, jobs, transactions, clock);
  }
}
