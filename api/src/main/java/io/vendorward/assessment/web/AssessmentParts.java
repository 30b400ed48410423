package io.vendorward.assessment.web;

import io.vendorward.assessment.usecase.Answers;
import io.vendorward.assessment.usecase.AssessmentJournal;
import io.vendorward.assessment.usecase.AssessmentSight;
import io.vendorward.assessment.usecase.AssessmentSurroundings;
import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.assessment.usecase.DraftChecks;
import io.vendorward.assessment.usecase.Invitations;
import io.vendorward.assessment.usecase.PinnedQuestionnaires;
import io.vendorward.assessment.usecase.Submissions;
import io.vendorward.assessment.usecase.VendorProgress;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Contacts;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.Vendors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What several use cases of assessments share. */
@Configuration(proxyBeanMethods = false)
class AssessmentParts {

  @Bean
  AssessmentSight assessmentSight(Assessments assessments, Vendors vendors) {
    return new AssessmentSight(assessments, vendors);
  }

  @Bean
  AssessmentJournal assessmentJournal(
      Assessments assessments, Answers answers, Grants grants, Changes changes) {
    return new AssessmentJournal(assessments, answers, grants, changes);
  }

  @Bean
  Invitations invitations(
      Contacts contacts, InviteContact inviteContact, Grants grants, Answers answers) {
    return new Invitations(contacts, inviteContact, grants, answers);
  }

  @Bean
  DraftChecks draftChecks(
      Vendors vendors,
      Engagements engagements,
      Contacts contacts,
      PublishedTemplates templates,
      TenantDay day) {
    return new DraftChecks(vendors, engagements, contacts, templates, day);
  }

  @Bean
  PinnedQuestionnaires pinnedQuestionnaires(
      AssessmentSight sight, PublishedTemplates templates, Transactions transactions) {
    return new PinnedQuestionnaires(sight, templates, transactions);
  }

  @Bean
  VendorProgress vendorProgress(Answers answers, Submissions submissions) {
    return new VendorProgress(answers, submissions);
  }

  @Bean
  AssessmentSurroundings assessmentSurroundings(
      Vendors vendors,
      Engagements engagements,
      Contacts contacts,
      Hospitals hospitals,
      Grants grants,
      VendorProgress progress,
      TenantDay day) {
    return new AssessmentSurroundings(
        vendors, engagements, contacts, hospitals, grants, progress, day);
  }
}
