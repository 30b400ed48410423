package io.vendorward.phi.web;

import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindLegalEntities;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.vendor.usecase.LegalEntities;
import io.vendorward.vendor.usecase.Vendors;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Mono;

/** Finding what a flow or an agreement is about. */
@TestConfiguration(proxyBeanMethods = false)
public class VendorFinders {

  @Bean
  FindVendor findVendor(Vendors vendors, Transactions transactions) {
    return new FindVendor(vendors, transactions);
  }

  @Bean
  FindEngagements findEngagements(
      Vendors vendors, Engagements engagements, Transactions transactions) {
    return new FindEngagements(vendors, engagements, transactions);
  }

  @Bean
  FindLegalEntities findLegalEntities(
      Vendors vendors,
      LegalEntities entities,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    return new FindLegalEntities(
        vendors, entities, _ -> Mono.just("Harbor Point"), transactions, ids, clock);
  }
}
