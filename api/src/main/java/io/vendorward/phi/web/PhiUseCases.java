package io.vendorward.phi.web;

import io.vendorward.agreement.usecase.Agreements;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.phi.usecase.ChangeFlow;
import io.vendorward.phi.usecase.DescribeFlow;
import io.vendorward.phi.usecase.FlowSight;
import io.vendorward.phi.usecase.KeepCoverage;
import io.vendorward.phi.usecase.PhiFlowList;
import io.vendorward.phi.usecase.PhiFlows;
import io.vendorward.phi.usecase.ReadFlows;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.LegalEntities;
import io.vendorward.vendor.usecase.Vendors;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of flows of health information. */
@Configuration(proxyBeanMethods = false)
public class PhiUseCases {

  @Bean
  FlowSight flowSight(
      PhiFlows flows,
      Vendors vendors,
      Engagements engagements,
      LegalEntities entities,
      Agreements agreements) {
    return new FlowSight(flows, vendors, engagements, entities, agreements);
  }

  @Bean
  DescribeFlow describeFlow(
      FlowSight sight,
      PhiFlows flows,
      Counters counters,
      KeepCoverage coverage,
      Changes changes,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    return new DescribeFlow(sight, flows, counters, coverage, changes, transactions, ids, clock);
  }

  @Bean
  ChangeFlow changeFlow(
      FlowSight sight,
      PhiFlows flows,
      KeepCoverage coverage,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    return new ChangeFlow(sight, flows, coverage, changes, transactions, clock);
  }

  @Bean
  ReadFlows readFlows(
      FlowSight sight, PhiFlows flows, PhiFlowList list, Transactions transactions) {
    return new ReadFlows(sight, flows, list, transactions);
  }
}
