package io.vendorward.finding.web;

import io.vendorward.assessment.usecase.ScoreJobs;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.finding.usecase.ChangeFinding;
import io.vendorward.finding.usecase.DismissFinding;
import io.vendorward.finding.usecase.FindingList;
import io.vendorward.finding.usecase.FindingRecorder;
import io.vendorward.finding.usecase.FindingSight;
import io.vendorward.finding.usecase.FindingVerdicts;
import io.vendorward.finding.usecase.Findings;
import io.vendorward.finding.usecase.FollowCoverage;
import io.vendorward.finding.usecase.FollowScore;
import io.vendorward.finding.usecase.ReadFindings;
import io.vendorward.finding.usecase.ReopenFinding;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Vendors;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of findings. */
@Configuration(proxyBeanMethods = false)
public class FindingUseCases {

  @Bean
  FindingRecorder findingRecorder(
      Findings findings, Counters counters, Changes changes, NewIds ids) {
    return new FindingRecorder(findings, counters, changes, ids);
  }

  @Bean
  FollowScore followScore(Findings findings, FindingRecorder recorder) {
    return new FollowScore(findings, recorder);
  }

  @Bean
  FollowCoverage followCoverage(Findings findings, FindingRecorder recorder) {
    return new FollowCoverage(findings, recorder);
  }

  @Bean
  FindingSight findingSight(Findings findings, Vendors vendors) {
    return new FindingSight(findings, vendors);
  }

  @Bean
  ReadFindings readFindings(
      FindingSight sight, FindingList list, Vendors vendors, Transactions transactions) {
    return new ReadFindings(sight, list, vendors, transactions);
  }

  @Bean
  ChangeFinding changeFinding(
      FindingSight sight,
      Findings findings,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    return new ChangeFinding(sight, findings, changes, transactions, clock);
  }

  @Bean
  FindingVerdicts findingVerdicts(Findings findings, Changes changes, ScoreJobs scores) {
    return new FindingVerdicts(findings, changes, scores);
  }

  @Bean
  DismissFinding dismissFinding(
      FindingSight sight,
      FindingVerdicts verdicts,
      Transactions transactions,
      InstantSource clock) {
    return new DismissFinding(sight, verdicts, transactions, clock);
  }

  @Bean
  ReopenFinding reopenFinding(
      FindingSight sight,
      FindingVerdicts verdicts,
      Transactions transactions,
      InstantSource clock) {
    return new ReopenFinding(sight, verdicts, transactions, clock);
  }
}
