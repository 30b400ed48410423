package io.vendorward.paper.usecase;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.usecase.Members;
import io.vendorward.portal.PortalAccount;
import io.vendorward.portal.usecase.PortalAccounts;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/**
 * The mail address of whoever signs: proven by the link that opened the portal, or that of the
 * hospital's member who signed in.
 */
public final class SignatoryAddress {

  private final Members members;
  private final PortalAccounts accounts;
  private final Transactions transactions;

  public SignatoryAddress(Members members, PortalAccounts accounts, Transactions transactions) {
    this.members = members;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  /** Outside of any transaction; empty for what is not a person. */
  Mono<String> of(Caller caller) {
    return switch (caller.actor()) {
      case Actor.Person(var subject, _) ->
          transactions
              .within(caller.scope(), () -> members.findBySubject(caller.tenant(), subject))
              .map(Member::email);
      case Actor.PortalUser(var account) ->
          transactions
              .within(new Scope.Directory(), () -> accounts.find(account))
              .map(PortalAccount::address);
      case Actor.Client _, Actor.Worker _, Actor.Operator _ -> Mono.empty();
    };
  }
}
