package io.vendorward.vendor.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.AddEngagement;
import io.vendorward.vendor.usecase.AddLegalEntity;
import io.vendorward.vendor.usecase.ChangeEngagement;
import io.vendorward.vendor.usecase.ChangeLegalEntity;
import io.vendorward.vendor.usecase.EngagementFollower;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindLegalEntities;
import io.vendorward.vendor.usecase.LegalEntities;
import io.vendorward.vendor.usecase.TenantNames;
import io.vendorward.vendor.usecase.Vendors;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of engagements, and of the legal entities between which they run. */
@Configuration(proxyBeanMethods = false)
class EngagementUseCases {

  @Bean
  AddEngagement addEngagement(
      Vendors vendors,
      Engagements engagements,
      LegalEntities entities,
      TenantNames names,
      Transactions transactions,
      EngagementFollower follower,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    return new AddEngagement(
        vendors, engagements, entities, names, transactions, follower, changes, ids, clock);
  }

  @Bean
  ChangeEngagement changeEngagement(
      Vendors vendors,
      Engagements engagements,
      LegalEntities entities,
      TenantNames names,
      Transactions transactions,
      EngagementFollower follower,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    return new ChangeEngagement(
        vendors, engagements, entities, names, transactions, follower, changes, ids, clock);
  }

  @Bean
  FindEngagements findEngagements(
      Vendors vendors, Engagements engagements, Transactions transactions) {
    return new FindEngagements(vendors, engagements, transactions);
  }

  @Bean
  AddLegalEntity addLegalEntity(
      Vendors vendors,
      LegalEntities entities,
      Transactions transactions,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    return new AddLegalEntity(vendors, entities, transactions, changes, ids, clock);
  }

  @Bean
  ChangeLegalEntity changeLegalEntity(
      Vendors vendors,
      LegalEntities entities,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    return new ChangeLegalEntity(vendors, entities, transactions, changes, clock);
  }

  @Bean
  FindLegalEntities findLegalEntities(
      Vendors vendors,
      LegalEntities entities,
      TenantNames names,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    return new FindLegalEntities(vendors, entities, names, transactions, ids, clock);
  }
}
