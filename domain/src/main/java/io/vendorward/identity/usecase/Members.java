package io.vendorward.identity.usecase;

import io.vendorward.identity.Member;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The people on a tenant's staff. */
public interface Members {

  Mono<Member> find(TenantId tenant, UUID id);

  Mono<Member> findBySubject(TenantId tenant, String subject);

  /** The member as it was at a version. */
  Mono<Member> at(TenantId tenant, UUID id, long version);

  /** Sorted by name. */
  Mono<Page<Member>> list(TenantId tenant, MemberFilter filter, PageRequest page);

  Mono<Count> count(TenantId tenant, MemberFilter filter);

  /** Adds a member; false when the tenant has one with this subject already. */
  Mono<Boolean> add(Member member, String actor, Instant at);

  /** Writes the member's next version; false when the stored version is not the one before it. */
  Mono<Boolean> update(Member member, String actor, Instant at);

  /** How many members that are not disabled have the role of an administrator. */
  Mono<Long> countActiveAdmins(TenantId tenant);
}
