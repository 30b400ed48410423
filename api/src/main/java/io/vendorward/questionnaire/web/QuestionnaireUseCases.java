package io.vendorward.questionnaire.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.questionnaire.usecase.CreateTemplate;
import io.vendorward.questionnaire.usecase.DeleteDraft;
import io.vendorward.questionnaire.usecase.EditDraft;
import io.vendorward.questionnaire.usecase.NewTemplates;
import io.vendorward.questionnaire.usecase.PublishVersion;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.RenameTemplate;
import io.vendorward.questionnaire.usecase.RetireVersion;
import io.vendorward.questionnaire.usecase.StartDraft;
import io.vendorward.questionnaire.usecase.TemplateList;
import io.vendorward.questionnaire.usecase.TemplateVersions;
import io.vendorward.questionnaire.usecase.Templates;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of templates. */
@Configuration(proxyBeanMethods = false)
@Import(ImportUseCases.class)
public class QuestionnaireUseCases {

  @Bean
  NewTemplates newTemplates(
      Templates templates,
      TemplateVersions versions,
      Counters counters,
      Changes changes,
      NewIds ids) {
    return new NewTemplates(templates, versions, counters, changes, ids);
  }

  @Bean
  CreateTemplate createTemplate(
      NewTemplates newTemplates, Transactions transactions, InstantSource clock) {
    return new CreateTemplate(newTemplates, transactions, clock);
  }

  @Bean
  RenameTemplate renameTemplate(
      Templates templates, Transactions transactions, Changes changes, InstantSource clock) {
    return new RenameTemplate(templates, transactions, changes, clock);
  }

  @Bean
  ReadTemplates readTemplates(
      Templates templates,
      TemplateVersions versions,
      TemplateList list,
      Transactions transactions) {
    return new ReadTemplates(templates, versions, list, transactions);
  }

  @Bean
  StartDraft startDraft(
      Templates templates,
      TemplateVersions versions,
      NewTemplates newTemplates,
      Transactions transactions,
      InstantSource clock) {
    return new StartDraft(templates, versions, newTemplates, transactions, clock);
  }

  @Bean
  EditDraft editDraft(
      TemplateVersions versions, Transactions transactions, Changes changes, InstantSource clock) {
    return new EditDraft(versions, transactions, changes, clock);
  }

  @Bean
  PublishVersion publishVersion(
      TemplateVersions versions, Transactions transactions, Changes changes, InstantSource clock) {
    return new PublishVersion(versions, transactions, changes, clock);
  }

  @Bean
  RetireVersion retireVersion(
      TemplateVersions versions, Transactions transactions, Changes changes, InstantSource clock) {
    return new RetireVersion(versions, transactions, changes, clock);
  }

  @Bean
  DeleteDraft deleteDraft(
      TemplateVersions versions, Transactions transactions, Changes changes, InstantSource clock) {
    return new DeleteDraft(versions, transactions, changes, clock);
  }
}
