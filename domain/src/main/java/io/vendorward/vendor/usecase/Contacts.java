package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.VendorId;
import java.util.List;
import reactor.core.publisher.Mono;

/** The contacts of a tenant's vendors. */
public interface Contacts {

  /** All contacts of a vendor, the longest known first. */
  Mono<List<Contact>> of(TenantId tenant, VendorId vendor);

  Mono<Contact> find(TenantId tenant, ContactId id);

  /** The contact as it was at that version, also when it was removed since. */
  Mono<Contact> findVersion(TenantId tenant, ContactId id, long version);

  Mono<Void> insert(Caller caller, Contact contact);

  /** False, and nothing done, unless the version before {@code contact}'s is the current one. */
  Mono<Boolean> update(Caller caller, Contact contact);

  /** Takes the contact out of sight; {@code contact} carries the version that removing makes. */
  Mono<Boolean> remove(Caller caller, Contact contact);
}
