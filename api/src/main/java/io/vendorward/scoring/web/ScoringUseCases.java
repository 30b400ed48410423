package io.vendorward.scoring.web;

import io.vendorward.assessment.usecase.Answers;
import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.assessment.usecase.Submissions;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.scoring.usecase.ExplainScore;
import io.vendorward.scoring.usecase.ReadScores;
import io.vendorward.scoring.usecase.ScoreFollower;
import io.vendorward.scoring.usecase.ScoreLedger;
import io.vendorward.scoring.usecase.ScoreSubmission;
import io.vendorward.scoring.usecase.ScoredInputs;
import io.vendorward.scoring.usecase.SubmittedAnswers;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Vendors;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of scores. */
@Configuration(proxyBeanMethods = false)
@Import(ScoreJob.class)
public class ScoringUseCases {

  @Bean
  ScoredInputs scoredInputs(
      Assessments assessments,
      Submissions submissions,
      Answers answers,
      PublishedTemplates templates) {
    return new SubmittedAnswers(assessments, submissions, answers, templates);
  }

  @Bean
  ScoreSubmission scoreSubmission(
      ScoredInputs inputs,
      ScoreLedger ledger,
      ScoreFollower follower,
      Changes changes,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    return new ScoreSubmission(inputs, ledger, follower, changes, transactions, ids, clock);
  }

  @Bean
  ReadScores readScores(
      Assessments assessments,
      Submissions submissions,
      Vendors vendors,
      ScoreLedger ledger,
      Transactions transactions) {
    return new ReadScores(assessments, submissions, vendors, ledger, transactions);
  }

  @Bean
  ExplainScore explainScore(
      ReadScores scores, PublishedTemplates templates, Transactions transactions) {
    return new ExplainScore(scores, templates, transactions);
  }
}
