package io.vendorward.assessment.web;

import io.vendorward.assessment.usecase.AssessmentJournal;
import io.vendorward.assessment.usecase.AssessmentList;
import io.vendorward.assessment.usecase.AssessmentSight;
import io.vendorward.assessment.usecase.AssessmentSurroundings;
import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.assessment.usecase.CancelAssessment;
import io.vendorward.assessment.usecase.ChangeAssessment;
import io.vendorward.assessment.usecase.CreateAssessment;
import io.vendorward.assessment.usecase.DraftChecks;
import io.vendorward.assessment.usecase.Invitations;
import io.vendorward.assessment.usecase.ListAssessments;
import io.vendorward.assessment.usecase.PinnedQuestionnaires;
import io.vendorward.assessment.usecase.PreviewAssessment;
import io.vendorward.assessment.usecase.ReadAssessment;
import io.vendorward.assessment.usecase.SendAssessment;
import io.vendorward.assessment.usecase.SendLinkAgain;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of assessments: making, sending and reading them. */
@Configuration(proxyBeanMethods = false)
@Import({AnswerUseCases.class, ReviewUseCases.class, AssessmentParts.class})
public class AssessmentUseCases {

  @Bean
  CreateAssessment createAssessment(
      DraftChecks checks,
      Assessments assessments,
      Counters counters,
      NewIds ids,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    return new CreateAssessment(checks, assessments, counters, ids, changes, transactions, clock);
  }

  @Bean
  ChangeAssessment changeAssessment(
      AssessmentSight sight,
      DraftChecks checks,
      AssessmentJournal journal,
      Invitations invitations,
      Transactions transactions,
      InstantSource clock) {
    return new ChangeAssessment(sight, checks, journal, invitations, transactions, clock);
  }

  @Bean
  SendAssessment sendAssessment(
      AssessmentSight sight,
      DraftChecks checks,
      AssessmentJournal journal,
      Invitations invitations,
      Transactions transactions,
      InstantSource clock) {
    return new SendAssessment(sight, checks, journal, invitations, transactions, clock);
  }

  @Bean
  SendLinkAgain sendLinkAgain(
      AssessmentSight sight,
      Invitations invitations,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    return new SendLinkAgain(sight, invitations, changes, transactions, clock);
  }

  @Bean
  CancelAssessment cancelAssessment(
      AssessmentSight sight,
      AssessmentJournal journal,
      Transactions transactions,
      InstantSource clock) {
    return new CancelAssessment(sight, journal, transactions, clock);
  }

  @Bean
  ReadAssessment readAssessment(
      AssessmentSight sight,
      Assessments assessments,
      AssessmentSurroundings surroundings,
      Transactions transactions) {
    return new ReadAssessment(sight, assessments, surroundings, transactions);
  }

  @Bean
  ListAssessments listAssessments(AssessmentList list, TenantDay day, Transactions transactions) {
    return new ListAssessments(list, day, transactions);
  }

  @Bean
  PreviewAssessment previewAssessment(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      Hospitals hospitals,
      Transactions transactions) {
    return new PreviewAssessment(sight, questionnaires, hospitals, transactions);
  }
}
