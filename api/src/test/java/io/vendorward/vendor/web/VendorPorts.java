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
import io.vendorward.vendor.usecase.TenantNames;
import java.time.Instant;
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
  Members members(InMemoryTables tables) {
    var members = new InMemoryStaff(tables).members();
    olive(tables, members);
    return members;
  }

  /** Takes the tenant's only member on, besides those whom the slice admits. */
  public static void olive(InMemoryTables tables, Members members) {
    var olive =
        new Member(
            SliceSecurity.TENANT,
            new UUID(7, 7),
            "olive",
            "Olive Owner",
            "olive@slice.example",
            Set.of(Role.BUSINESS_OWNER),
            false,
            1);
    tables
        .within(
            new Scope.Tenant(SliceSecurity.TENANT), () -> members.add(olive, "test", Instant.EPOCH))
        .block();
  }
}
