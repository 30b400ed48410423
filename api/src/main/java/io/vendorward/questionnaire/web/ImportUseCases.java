package io.vendorward.questionnaire.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.questionnaire.usecase.AnalyseTemplateImport;
import io.vendorward.questionnaire.usecase.ApplyTemplateImport;
import io.vendorward.questionnaire.usecase.CorrectMapping;
import io.vendorward.questionnaire.usecase.ImportedWorkbooks;
import io.vendorward.questionnaire.usecase.ListTemplateImports;
import io.vendorward.questionnaire.usecase.NewTemplates;
import io.vendorward.questionnaire.usecase.ReadTemplateImport;
import io.vendorward.questionnaire.usecase.StartTemplateImport;
import io.vendorward.questionnaire.usecase.TemplateImportList;
import io.vendorward.questionnaire.usecase.TemplateImports;
import io.vendorward.questionnaire.usecase.TemplateVersions;
import io.vendorward.questionnaire.usecase.Templates;
import io.vendorward.questionnaire.usecase.WorkbookReader;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of template imports. */
@Configuration(proxyBeanMethods = false)
class ImportUseCases {

  @Bean
  ImportedWorkbooks importedWorkbooks(
      TemplateImports imports, WorkbookReader reader, Transactions transactions) {
    return new ImportedWorkbooks(imports, reader, transactions);
  }

  @Bean
  StartTemplateImport startTemplateImport(
      TemplateImports imports,
      Operations operations,
      Jobs jobs,
      Transactions transactions,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    return new StartTemplateImport(imports, operations, jobs, transactions, changes, ids, clock);
  }

  @Bean
  AnalyseTemplateImport analyseTemplateImport(
      TemplateImports imports,
      WorkbookReader reader,
      Operations operations,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    return new AnalyseTemplateImport(imports, reader, operations, transactions, changes, clock);
  }

  @Bean
  TemplateImportJob templateImportJob(AnalyseTemplateImport analyse) {
    return new TemplateImportJob(analyse);
  }

  @Bean
  ReadTemplateImport readTemplateImport(TemplateImports imports, Transactions transactions) {
    return new ReadTemplateImport(imports, transactions);
  }

  @Bean
  ListTemplateImports listTemplateImports(TemplateImportList list, Transactions transactions) {
    return new ListTemplateImports(list, transactions);
  }

  @Bean
  CorrectMapping correctMapping(
      ImportedWorkbooks workbooks,
      TemplateImports imports,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    return new CorrectMapping(workbooks, imports, transactions, changes, clock);
  }

  @Bean
  ApplyTemplateImport applyTemplateImport(
      ImportedWorkbooks workbooks,
      TemplateImports imports,
      Templates templates,
      TemplateVersions versions,
      NewTemplates newTemplates,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    return new ApplyTemplateImport(
        workbooks, imports, templates, versions, newTemplates, transactions, changes, clock);
  }
}
