package io.vendorward.vendor;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.usecase.Contacts;
import java.util.Comparator;
import java.util.List;
import reactor.core.publisher.Mono;

/** Contacts in memory. */
public final class InMemoryContacts implements Contacts {

  private final Rows<ContactId, Contact> rows;

  public InMemoryContacts(InMemoryTables tables) {
    rows = new Rows<>(tables, "contact", Contact.class, Contact::version);
  }

  @Override
  public Mono<List<Contact>> of(TenantId tenant, VendorId vendor) {
    return rows.all(tenant)
        .map(all ->
            all.stream()
                .filter(contact -> contact.vendor().equals(vendor))
                .sorted(Comparator.comparing(contact -> contact.id().toString()))
                .toList());
  }

  @Override
  public Mono<Contact> find(TenantId tenant, ContactId id) {
    return rows.find(tenant, id);
  }

  @Override
  public Mono<Contact> findVersion(TenantId tenant, ContactId id, long version) {
    return rows.findVersion(tenant, id, version);
  }

  @Override
  public Mono<Void> insert(Caller caller, Contact contact) {
    return rows.insert(caller.tenant(), contact.id(), contact);
  }

  @Override
  public Mono<Boolean> update(Caller caller, Contact contact) {
    return rows.update(caller.tenant(), contact.id(), contact);
  }

  @Override
  public Mono<Boolean> remove(Caller caller, Contact contact) {
    return rows.remove(caller.tenant(), contact.id(), contact);
  }
}
