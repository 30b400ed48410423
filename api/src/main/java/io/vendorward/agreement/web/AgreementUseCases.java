package io.vendorward.agreement.web;

import io.vendorward.agreement.usecase.AgreementFollower;
import io.vendorward.agreement.usecase.AgreementJournal;
import io.vendorward.agreement.usecase.AgreementList;
import io.vendorward.agreement.usecase.AgreementSight;
import io.vendorward.agreement.usecase.Agreements;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.agreement.usecase.DraftAgreement;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.agreement.usecase.RemindOfAgreement;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.LegalEntities;
import io.vendorward.vendor.usecase.Vendors;
import java.time.InstantSource;
import java.util.List;
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
      AgreementJournal journal,
      Counters counters,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    return new DraftAgreement(sight, agreements, journal, counters, transactions, ids, clock);
  }

  @Bean
  ChangeAgreement changeAgreement(
      AgreementSight sight,
      Agreements agreements,
      AgreementJournal journal,
      Transactions transactions,
      InstantSource clock) {
    return new ChangeAgreement(sight, agreements, journal, transactions, clock);
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

  @Bean
  AgreementJournal agreementJournal(Changes changes, List<AgreementFollower> followers) {
    return new AgreementJournal(changes, followers);
  }

  @Bean
  RemindOfAgreement remindOfAgreement(
      Agreements agreements,
      Jobs jobs,
      Changes changes,
      TenantDay day,
      Transactions transactions,
      InstantSource clock) {
    return new RemindOfAgreement(agreements, jobs, changes, day, transactions, clock);
  }
}
