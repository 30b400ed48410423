package io.vendorward.vendor.usecase;

import io.vendorward.identity.usecase.Members;
import io.vendorward.tenancy.TenantId;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Whether somebody can come to answer for a vendor: members who are not disabled can. */
final class Owners {

  private final Members members;

  Owners(Members members) {
    this.members = members;
  }

  /** True also where nobody is named. */
  Mono<Boolean> canBe(TenantId tenant, Optional<String> subject) {
    return Mono.justOrEmpty(subject)
        .flatMap(named -> members.findBySubject(tenant, named).map(member -> !member.disabled()))
        .defaultIfEmpty(subject.isEmpty());
  }
}
