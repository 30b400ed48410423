package io.vendorward.vendor.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.usecase.Members;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.ArchiveVendor;
import io.vendorward.vendor.usecase.ChangeVendor;
import io.vendorward.vendor.usecase.CreateVendor;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.vendor.usecase.LegalEntities;
import io.vendorward.vendor.usecase.ListOwners;
import io.vendorward.vendor.usecase.ListVendors;
import io.vendorward.vendor.usecase.OpenAssessments;
import io.vendorward.vendor.usecase.VendorList;
import io.vendorward.vendor.usecase.Vendors;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/** The use cases of vendors. */
@Configuration(proxyBeanMethods = false)
@Import({ContactUseCases.class, EngagementUseCases.class})
public class VendorUseCases {

  @Bean
  CreateVendor createVendor(
      Vendors vendors,
      LegalEntities entities,
      Members members,
      Counters counters,
      Transactions transactions,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    return new CreateVendor(
        vendors, entities, members, counters, transactions, changes, ids, clock);
  }

  @Bean
  ChangeVendor changeVendor(
      Vendors vendors,
      LegalEntities entities,
      Members members,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    return new ChangeVendor(vendors, entities, members, transactions, changes, clock);
  }

  @Bean
  ArchiveVendor archiveVendor(
      Vendors vendors,
      ObjectProvider<OpenAssessments> openAssessments,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    OpenAssessments none = (tenant, vendor) -> Mono.just(0L);
    return new ArchiveVendor(
        vendors, openAssessments.getIfAvailable(() -> none), transactions, changes, clock);
  }

  @Bean
  FindVendor findVendor(Vendors vendors, Transactions transactions) {
    return new FindVendor(vendors, transactions);
  }

  @Bean
  ListOwners listOwners(Members members, Transactions transactions) {
    return new ListOwners(members, transactions);
  }

  @Bean
  ListVendors listVendors(VendorList list, Transactions transactions) {
    return new ListVendors(list, transactions);
  }
}
