package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.usecase.MemberFilter;
import io.vendorward.identity.usecase.Members;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The people who answer for vendors, or did once. */
public final class ListOwners {

  private static final PageRequest FIRST =
      new PageRequest(PageRequest.MAXIMUM_LIMIT, List.of(Sort.ascending("name")), Optional.empty());

  private final Members members;
  private final Transactions transactions;

  public ListOwners(Members members, Transactions transactions) {
    this.members = members;
    this.transactions = transactions;
  }

  /**
   * A person.
   *
   * @param subject how vendors name them
   * @param active whether they may be made the owner of a vendor
   */
  public record Owner(String subject, String name, boolean active) {}

  public Mono<List<Owner>> handle(Caller caller) {
    return transactions.within(
        caller.scope(),
        () ->
            page(caller, FIRST)
                .expand(
                    page -> Mono.justOrEmpty(page.next()).flatMap(next -> page(caller, at(next))))
                .flatMapIterable(Page::rows)
                .map(ListOwners::owner)
                .collectList());
  }

  private Mono<Page<Member>> page(Caller caller, PageRequest request) {
    return members.list(caller.tenant(), MemberFilter.ALL, request);
  }

  private static PageRequest at(Position position) {
    return new PageRequest(FIRST.limit(), FIRST.sort(), Optional.of(position));
  }

  private static Owner owner(Member member) {
    return new Owner(member.subject(), member.name(), !member.disabled());
  }
}
