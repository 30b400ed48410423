package io.vendorward.assessment.web;

import io.vendorward.assessment.usecase.AnswerEntry;
import io.vendorward.assessment.usecase.Answers;
import io.vendorward.assessment.usecase.AssessmentJournal;
import io.vendorward.assessment.usecase.AssessmentSight;
import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.assessment.usecase.ClearAnswer;
import io.vendorward.assessment.usecase.EntryState;
import io.vendorward.assessment.usecase.HandIn;
import io.vendorward.assessment.usecase.PinnedQuestionnaires;
import io.vendorward.assessment.usecase.ReadAnswerHistory;
import io.vendorward.assessment.usecase.ReadQuestions;
import io.vendorward.assessment.usecase.ReadReceipt;
import io.vendorward.assessment.usecase.ReadRequest;
import io.vendorward.assessment.usecase.Reviews;
import io.vendorward.assessment.usecase.SaveAnswer;
import io.vendorward.assessment.usecase.SaveAnswers;
import io.vendorward.assessment.usecase.ScoreJobs;
import io.vendorward.assessment.usecase.Submissions;
import io.vendorward.assessment.usecase.SubmitAssessment;
import io.vendorward.assessment.usecase.VendorProgress;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases around answers, until they are handed in. */
@Configuration(proxyBeanMethods = false)
class AnswerUseCases {

  @Bean
  EntryState entryState(AssessmentSight sight, Answers answers, Reviews reviews) {
    return new EntryState(sight, answers, reviews);
  }

  @Bean
  SaveAnswer saveAnswer(
      PinnedQuestionnaires questionnaires,
      AnswerEntry entry,
      EntryState state,
      Transactions transactions,
      InstantSource clock) {
    return new SaveAnswer(questionnaires, entry, state, transactions, clock);
  }

  @Bean
  ClearAnswer clearAnswer(SaveAnswer saveAnswer) {
    return new ClearAnswer(saveAnswer);
  }

  @Bean
  SaveAnswers saveAnswers(SaveAnswer saveAnswer) {
    return new SaveAnswers(saveAnswer);
  }

  @Bean
  ReadQuestions readQuestions(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      Answers answers,
      Reviews reviews,
      Transactions transactions) {
    return new ReadQuestions(sight, questionnaires, answers, reviews, transactions);
  }

  @Bean
  ReadAnswerHistory readAnswerHistory(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      Answers answers,
      Transactions transactions) {
    return new ReadAnswerHistory(sight, questionnaires, answers, transactions);
  }

  @Bean
  ScoreJobs scoreJobs(Submissions submissions, Jobs jobs) {
    return new ScoreJobs(submissions, jobs);
  }

  @Bean
  HandIn handIn(
      AssessmentJournal journal,
      Submissions submissions,
      ScoreJobs scores,
      InviteContact mail,
      NewIds ids,
      InstantSource clock) {
    return new HandIn(journal, submissions, scores, mail, ids, clock);
  }

  @Bean
  SubmitAssessment submitAssessment(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      Answers answers,
      HandIn handIn,
      Transactions transactions) {
    return new SubmitAssessment(sight, questionnaires, answers, handIn, transactions);
  }

  @Bean
  ReadReceipt readReceipt(
      AssessmentSight sight,
      Assessments assessments,
      Submissions submissions,
      Hospitals hospitals,
      Transactions transactions) {
    return new ReadReceipt(sight, assessments, submissions, hospitals, transactions);
  }

  @Bean
  ReadRequest readRequest(
      AssessmentSight sight,
      Hospitals hospitals,
      VendorProgress progress,
      TenantDay day,
      Transactions transactions) {
    return new ReadRequest(sight, hospitals, progress, day, transactions);
  }
}
