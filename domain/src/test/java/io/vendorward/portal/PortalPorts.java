package io.vendorward.portal;

import io.vendorward.portal.usecase.ContactAddresses;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.portal.usecase.Inboxes;
import io.vendorward.portal.usecase.Links;
import io.vendorward.portal.usecase.PortalAccounts;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.usecase.Transactions;

/** The portal's ports over one store. */
public record PortalPorts(
    Transactions transactions,
    Grants grants,
    Inboxes inboxes,
    ContactAddresses addresses,
    PortalAccounts accounts,
    Links links) {

  public static PortalPorts inMemory(InMemoryTables tables) {
    var addresses = new InMemoryContactAddresses(tables);
    var grants = new InMemoryGrants(tables, addresses);
    return new PortalPorts(
        tables,
        grants,
        grants,
        addresses,
        new InMemoryPortalAccounts(tables),
        new InMemoryLinks(tables));
  }
}
