package io.vendorward.identity.usecase;

import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The tenant's members and machine clients, to read. */
public final class ReadStaff {

  private final Members members;
  private final ApiClients clients;
  private final Transactions transactions;

  public ReadStaff(Members members, ApiClients clients, Transactions transactions) {
    this.members = members;
    this.clients = clients;
    this.transactions = transactions;
  }

  public Mono<Member> member(Caller caller, UUID id) {
    return transactions.within(caller.scope(), () -> members.find(caller.tenant(), id));
  }

  public Mono<Member> memberAt(Caller caller, UUID id, long version) {
    return transactions.within(caller.scope(), () -> members.at(caller.tenant(), id, version));
  }

  public Mono<Member> memberBySubject(Caller caller, String subject) {
    return transactions.within(
        caller.scope(), () -> members.findBySubject(caller.tenant(), subject));
  }

  public Mono<Page<Member>> members(Caller caller, MemberFilter filter, PageRequest page) {
    return transactions.within(caller.scope(), () -> members.list(caller.tenant(), filter, page));
  }

  public Mono<Count> countMembers(Caller caller, MemberFilter filter) {
    return transactions.within(caller.scope(), () -> members.count(caller.tenant(), filter));
  }

  public Mono<ApiClient> client(Caller caller, UUID id) {
    return transactions.within(caller.scope(), () -> clients.find(caller.tenant(), id));
  }

  public Mono<ApiClient> clientAt(Caller caller, UUID id, long version) {
    return transactions.within(caller.scope(), () -> clients.at(caller.tenant(), id, version));
  }

  public Mono<ApiClient> clientById(Caller caller, String clientId) {
    return transactions.within(
        caller.scope(), () -> clients.findByClientId(caller.tenant(), clientId));
  }

  public Mono<Page<ApiClient>> clients(Caller caller, PageRequest page) {
    return transactions.within(caller.scope(), () -> clients.list(caller.tenant(), page));
  }
}
