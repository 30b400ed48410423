package io.vendorward.vendor.web;

import io.vendorward.identity.Member;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.Members;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.vendor.InMemoryContacts;
import io.vendorward.vendor.InMemoryEngagements;
import io.vendorward.vendor.InMemoryLegalEntities;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.usecase.TenantNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Mono;

/** For slices with vendors: their ports in memory. */
@TestConfiguration(proxyBeanMethods = false)
public class VendorPorts {

  @Bean
  InMemoryVendors vendors(InMemoryTables tables) {
    return new InMemoryVendors(tables);
  }

  @Bean
  InMemoryContacts contacts(InMemoryTables tables) {
    return new InMemoryContacts(tables);
  }

  @Bean
  InMemoryEngagements engagements(InMemoryTables tables) {
    return new InMemoryEngagements(tables);
  }

  @Bean
  InMemoryLegalEntities entities(InMemoryTables tables) {
    return new InMemoryLegalEntities(tables);
  }

  @Bean
  Counters counters(InMemoryTables tables) {
    return new InMemoryCounters(tables);
  }

  @Bean
  TenantNames tenantNames() {
    return tenant -> Mono.just("St. Mary's Hospital");
  }

  @Bean
  Members members() {
    return new OneMember();
  }

  /** The tenant's only member, besides those whom the slice admits. */
  private static final class OneMember implements Members {

    private static final Member OLIVE =
        new Member(
            SliceSecurity.TENANT,
            new UUID(7, 7),
            "olive",
            "Olive Owner",
            "olive@slice.example",
            Set.of(Role.BUSINESS_OWNER),
            false,
            1);

    @Override
    public Mono<Member> find(TenantId tenant, UUID id) {
      return Mono.empty();
    }

    @Override
    public Mono<Member> at(TenantId tenant, UUID id, long version) {
      return Mono.empty();
    }

    @Override
    public Mono<Member> findBySubject(TenantId tenant, String subject) {
      return Mono.empty();
    }

    @Override
    public Mono<Page<Member>> list(TenantId tenant, PageRequest page) {
      return Mono.just(new Page<>(List.of(OLIVE), Optional.empty()));
    }

    @Override
    public Mono<Boolean> add(Member member, String actor, Instant at) {
      return Mono.just(false);
    }

    @Override
    public Mono<Boolean> update(Member member, String actor, Instant at) {
      return Mono.just(false);
    }

    @Override
    public Mono<Long> countActiveAdmins(TenantId tenant) {
      return Mono.just(1L);
    }
  }
}
