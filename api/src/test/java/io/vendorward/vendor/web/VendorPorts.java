package io.vendorward.vendor.web;

import io.vendorward.identity.Member;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.InMemoryStaff;
import io.vendorward.identity.usecase.Members;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.vendor.InMemoryContacts;
import io.vendorward.vendor.InMemoryEngagements;
import io.vendorward.vendor.InMemoryLegalEntities;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.usecase.EngagementFollower;
import io.vendorward.vendor.usecase.TenantNames;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Flux;
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
  Members members(InMemoryTables tables) {
    var members = new InMemoryStaff(tables).members();
    owners(tables, members);
    return members;
  }

  /** Takes on who may own vendors, and somebody who may not. */
  public static void owners(InMemoryTables tables, Members members) {
    var all =
        List.of(
            member(7, "olive", "Olive Owner", false),
            member(8, Role.BUSINESS_OWNER.name(), "Sam Slice", false),
            member(9, "dora", "Dora Disabled", true));
    tables
        .within(
            new Scope.Tenant(SliceSecurity.TENANT),
            () ->
                Flux.fromIterable(all)
                    .concatMap(member -> members.add(member, "test", Instant.EPOCH))
                    .then())
        .block();
  }

  private static Member member(long id, String subject, String name, boolean disabled) {
    return new Member(
        SliceSecurity.TENANT,
        new UUID(7, id),
        subject,
        name,
        "member@slice.example",
        Set.of(Role.BUSINESS_OWNER),
        disabled,
        1);
  }

  @Bean
  EngagementFollower engagementFollower() {
    return (_, _) -> Mono.empty();
  }
}
