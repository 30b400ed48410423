package io.vendorward.phi.web;

import io.vendorward.agreement.usecase.Agreements;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.phi.usecase.ChangeDetermination;
import io.vendorward.phi.usecase.CoverageBook;
import io.vendorward.phi.usecase.CoverageFollower;
import io.vendorward.phi.usecase.CoverageList;
import io.vendorward.phi.usecase.DeterminationList;
import io.vendorward.phi.usecase.Determinations;
import io.vendorward.phi.usecase.FlowSight;
import io.vendorward.phi.usecase.KeepCoverage;
import io.vendorward.phi.usecase.MakeDetermination;
import io.vendorward.phi.usecase.PhiFlows;
import io.vendorward.phi.usecase.ReadCoverage;
import io.vendorward.phi.usecase.ReadDeterminations;
import io.vendorward.phi.usecase.TurnCoverage;
import io.vendorward.phi.usecase.VendorPhiSources;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.Vendors;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of coverage, and of determinations that take the need for an agreement away. */
@Configuration(proxyBeanMethods = false)
public class CoverageUseCases {

  @Bean
  VendorPhiSources vendorPhiSources(
      PhiFlows flows,
      Engagements engagements,
      Agreements agreements,
      Determinations determinations) {
    return new VendorPhiSources(flows, engagements, agreements, determinations);
  }

  @Bean
  KeepCoverage keepCoverage(
      Vendors vendors,
      VendorPhiSources sources,
      CoverageBook book,
      CoverageFollower follower,
      Jobs jobs,
      Changes changes,
      TenantDay day,
      InstantSource clock) {
    return new KeepCoverage(vendors, sources, book, follower, jobs, changes, day, clock);
  }

  @Bean
  TurnCoverage turnCoverage(KeepCoverage coverage, CoverageBook book, Transactions transactions) {
    return new TurnCoverage(coverage, book, transactions);
  }

  @Bean
  ReadCoverage readCoverage(
      FlowSight sight,
      PhiFlows flows,
      VendorPhiSources sources,
      CoverageList list,
      TenantDay day,
      Transactions transactions) {
    return new ReadCoverage(sight, flows, sources, list, day, transactions);
  }

  @Bean
  MakeDetermination makeDetermination(
      FlowSight sight,
      Determinations determinations,
      KeepCoverage coverage,
      Changes changes,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    return new MakeDetermination(
        sight, determinations, coverage, changes, transactions, ids, clock);
  }

  @Bean
  ChangeDetermination changeDetermination(
      FlowSight sight,
      Determinations determinations,
      KeepCoverage coverage,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    return new ChangeDetermination(sight, determinations, coverage, changes, transactions, clock);
  }

  @Bean
  ReadDeterminations readDeterminations(
      FlowSight sight,
      Determinations determinations,
      DeterminationList list,
      Transactions transactions) {
    return new ReadDeterminations(sight, determinations, list, transactions);
  }
}
