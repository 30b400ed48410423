package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.usecase.Members;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The people who can answer for a vendor. */
public final class ListOwners {

  private static final PageRequest FIRST =
      new PageRequest(PageRequest.MAXIMUM_LIMIT, List.of(Sort.ascending("name")), Optional.empty());

  private final Members members;
  private final Transactions transactions;

  public ListOwners(Members members, Transactions transactions) {
    this.members = members;
    this.transactions = transactions;
  }

  /** A person, by the subject that vendors name. */
  public record Owner(String subject, String name) {}

  public Mono<List<Owner>> handle(Caller caller) {
    return transactions
        .within(caller.scope(), () -> members.list(caller.tenant(), FIRST))
        .map(page ->
            page.rows().stream()
                .filter(member -> !member.disabled())
                .map(ListOwners::owner)
                .toList());
  }

  private static Owner owner(Member member) {
    return new Owner(member.subject(), member.name());
  }
}
