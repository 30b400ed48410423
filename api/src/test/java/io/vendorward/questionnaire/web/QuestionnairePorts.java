package io.vendorward.questionnaire.web;

import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.RecordedOperations;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.WorkbookContent;
import io.vendorward.questionnaire.WorkbookContent.Cell;
import io.vendorward.questionnaire.WorkbookContent.Row;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import io.vendorward.questionnaire.WorkbookContent.Value;
import io.vendorward.questionnaire.usecase.InMemoryTemplateImports;
import io.vendorward.questionnaire.usecase.InMemoryTemplateVersions;
import io.vendorward.questionnaire.usecase.InMemoryTemplates;
import io.vendorward.questionnaire.usecase.TemplateImportList;
import io.vendorward.questionnaire.usecase.TemplateImports;
import io.vendorward.questionnaire.usecase.TemplateList;
import io.vendorward.questionnaire.usecase.TemplateSummary;
import io.vendorward.questionnaire.usecase.TemplateVersions;
import io.vendorward.questionnaire.usecase.Templates;
import io.vendorward.questionnaire.usecase.WorkbookReader;
import io.vendorward.questionnaire.usecase.WorkbookReading;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.usecase.Counters;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/** The feature's use cases and ports on tables in memory, and a workbook reader with one answer. */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuestionnaireUseCases.class)
public class QuestionnairePorts {

  /** A workbook whose file says so. */
  public static byte[] aWorkbook() {
    return new byte[] {1};
  }

  @Bean
  Counters counters(InMemoryTables tables) {
    return new InMemoryCounters(tables);
  }

  @Bean
  Jobs jobs(InMemoryTables tables) {
    return new RecordedJobs(tables);
  }

  @Bean
  Operations operations(InMemoryTables tables) {
    return new RecordedOperations(tables);
  }

  @Bean
  Templates templates(InMemoryTables tables) {
    return new InMemoryTemplates(tables);
  }

  @Bean
  TemplateVersions templateVersions(InMemoryTables tables) {
    return new InMemoryTemplateVersions(tables);
  }

  @Bean
  TemplateImports templateImports(InMemoryTables tables) {
    return new InMemoryTemplateImports(tables);
  }

  @Bean
  TemplateImportList templateImportList(InMemoryTables tables) {
    return new ListedImports(tables);
  }

  /** All templates, in no order. */
  @Bean
  TemplateList templateList(InMemoryTables tables) {
    return new ListedTemplates(tenant ->
        tables.in(
            "questionnaire_template",
            tenant,
            table ->
                table
                    .rows(Template.class)
                    .map(row -> new TemplateSummary(row, Optional.empty(), Optional.empty()))
                    .toList()));
  }

  @Bean
  WorkbookReader workbookReader() {
    return file ->
        Mono.just(
            file[0] == aWorkbook()[0]
                ? new WorkbookReading.Read(workbook())
                : new WorkbookReading.Refused(
                    WorkbookReading.Reason.NOT_A_WORKBOOK, "This is no workbook."));
  }

  private static WorkbookContent workbook() {
    return new WorkbookContent(
        List.of(
            new Sheet(
                "Questions",
                false,
                List.of(
                    row(1, "No.", "Question", "Answer"),
                    row(2, "1.1", "Is access reviewed every quarter?", ""),
                    row(3, "1.2", "Are backups tested every month?", "")),
                List.of())));
  }

  private static Row row(int number, String key, String question, String answer) {
    return new Row(number, List.of(cell("A", key), cell("B", question), cell("C", answer)));
  }

  private static Cell cell(String column, String text) {
    return new Cell(column, new Value.Text(text), false, 0);
  }
}
