package io.vendorward.agreement.web;

import io.vendorward.agreement.usecase.AgreementFollower;
import io.vendorward.agreement.usecase.AgreementList;
import io.vendorward.agreement.usecase.AgreementSight;
import io.vendorward.agreement.usecase.Agreements;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.agreement.usecase.DraftAgreement;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.LegalEntities;
import io.vendorward.vendor.usecase.Vendors;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of agreements. */
@Configuration(proxyBeanMethods = false)
public class AgreementUseCases {

  @Bean
  AgreementSight agreementSight(
      Agreements agreements,
      Vendors vendors,
      Engagements engagements,
      LegalEntities entities,
      TenantDay day) {
    return new AgreementSight(agreements, vendors, engagements, entities, day);
  }

  @Bean
  DraftAgreement draftAgreement(
      AgreementSight sight,
      Agreements agreements,
      AgreementFollower follower,
      Counters counters,
      Changes changes,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    return new DraftAgreement(
        sight, agreements, follower, counters, changes, transactions, ids, clock);
  }

  @Bean
  ChangeAgreement changeAgreement(
      AgreementSight sight,
      Agreements agreements,
      AgreementFollower follower,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    return new ChangeAgreement(sight, agreements, follower, changes, transactions, clock);
  }

  @Bean
  ReadAgreements readAgreements(
      AgreementSight sight,
      Agreements agreements,
      AgreementList list,
      TenantDay day,
      Transactions transactions) {
    return new ReadAgreements(sight, agreements, list, day, transactions);
  }
}
