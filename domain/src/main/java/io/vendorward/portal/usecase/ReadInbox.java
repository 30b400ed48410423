package io.vendorward.portal.usecase;

import io.vendorward.identity.Origin;
import io.vendorward.portal.Inbox;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What all hospitals ask of one account. First finishes linking that was interrupted. */
public final class ReadInbox {

  private final Inboxes inboxes;
  private final PortalAccounts accounts;
  private final LinkContacts linkContacts;
  private final Transactions transactions;

  public ReadInbox(
      Inboxes inboxes,
      PortalAccounts accounts,
      LinkContacts linkContacts,
      Transactions transactions) {
    this.inboxes = inboxes;
    this.accounts = accounts;
    this.linkContacts = linkContacts;
    this.transactions = transactions;
  }

  public Mono<Inbox> handle(UUID account, Origin origin) {
    return transactions
        .within(new Scope.Directory(), () -> accounts.find(account))
        .flatMap(found -> linkContacts.handle(found, origin))
        .then(transactions.within(new Scope.Inbox(account), () -> inboxes.of(account)))
        .map(Inbox::of);
  }
}
