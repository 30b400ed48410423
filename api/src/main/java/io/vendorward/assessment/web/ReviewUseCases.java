package io.vendorward.assessment.web;

import io.vendorward.assessment.usecase.Answers;
import io.vendorward.assessment.usecase.AssessmentJournal;
import io.vendorward.assessment.usecase.AssessmentSight;
import io.vendorward.assessment.usecase.CompleteReview;
import io.vendorward.assessment.usecase.DecideAnswer;
import io.vendorward.assessment.usecase.Invitations;
import io.vendorward.assessment.usecase.PinnedQuestionnaires;
import io.vendorward.assessment.usecase.ReadCorrections;
import io.vendorward.assessment.usecase.ReopenReview;
import io.vendorward.assessment.usecase.ReturnAssessment;
import io.vendorward.assessment.usecase.ReviewJournal;
import io.vendorward.assessment.usecase.Reviews;
import io.vendorward.assessment.usecase.ScoreJobs;
import io.vendorward.assessment.usecase.ScoredSubmissions;
import io.vendorward.assessment.usecase.Submissions;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of a review. */
@Configuration(proxyBeanMethods = false)
class ReviewUseCases {

  @Bean
  ReviewJournal reviewJournal(
      AssessmentJournal journal, Reviews reviews, Changes changes, ScoreJobs scores) {
    return new ReviewJournal(journal, reviews, changes, scores);
  }

  @Bean
  ReadCorrections readCorrections(
      AssessmentSight sight,
      Reviews reviews,
      Submissions submissions,
      Answers answers,
      Transactions transactions) {
    return new ReadCorrections(sight, reviews, submissions, answers, transactions);
  }

  @Bean
  DecideAnswer decideAnswer(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      Reviews reviews,
      ReviewJournal journal,
      Transactions transactions,
      InstantSource clock) {
    return new DecideAnswer(sight, questionnaires, reviews, journal, transactions, clock);
  }

  @Bean
  ReturnAssessment returnAssessment(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      AssessmentJournal journal,
      Reviews reviews,
      Invitations invitations,
      Transactions transactions,
      InstantSource clock) {
    return new ReturnAssessment(
        sight, questionnaires, journal, reviews, invitations, transactions, clock);
  }

  @Bean
  CompleteReview completeReview(
      AssessmentSight sight,
      AssessmentJournal journal,
      Reviews reviews,
      Submissions submissions,
      ScoredSubmissions scored,
      Transactions transactions,
      InstantSource clock) {
    return new CompleteReview(sight, journal, reviews, submissions, scored, transactions, clock);
  }

  @Bean
  ReopenReview reopenReview(
      AssessmentSight sight,
      AssessmentJournal journal,
      Transactions transactions,
      InstantSource clock) {
    return new ReopenReview(sight, journal, transactions, clock);
  }
}
