package io.vendorward.questionnaire.web;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.listing.Page;
import io.vendorward.operation.OperationState;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.questionnaire.WorkbookContent;
import io.vendorward.questionnaire.WorkbookContent.Cell;
import io.vendorward.questionnaire.WorkbookContent.Row;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import io.vendorward.questionnaire.WorkbookContent.Value;
import io.vendorward.questionnaire.usecase.InMemoryTemplateImports;
import io.vendorward.questionnaire.usecase.InMemoryTemplateVersions;
import io.vendorward.questionnaire.usecase.InMemoryTemplates;
import io.vendorward.questionnaire.usecase.TemplateImports;
import io.vendorward.questionnaire.usecase.TemplateList;
import io.vendorward.questionnaire.usecase.TemplateVersions;
import io.vendorward.questionnaire.usecase.Templates;
import io.vendorward.questionnaire.usecase.WorkbookReader;
import io.vendorward.questionnaire.usecase.WorkbookReading;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/** The feature's use cases on tables in memory. */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuestionnaireUseCases.class)
class QuestionnaireSlice {

  /** A workbook whose file says so. */
  static final byte[] WORKBOOK = {1};

  /** How operations ended. */
  static final class Ended {
    final List<OperationState> states = new ArrayList<>();
  }

  @Bean
  InstantSource clock() {
    return InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z"));
  }

  @Bean
  InMemoryTables tables() {
    return new InMemoryTables();
  }

  @Bean
  NewIds ids() {
    return new SequentialIds();
  }

  @Bean
  Counters counters(InMemoryTables tables) {
    return new InMemoryCounters(tables);
  }

  @Bean
  Changes changes(InMemoryTables tables) {
    return new RecordedChanges(tables);
  }

  @Bean
  Jobs jobs(InMemoryTables tables) {
    return new RecordedJobs(tables);
  }

  @Bean
  Ended ended() {
    return new Ended();
  }

  @Bean
  Operations operations(Ended ended) {
    return (Operations)
        Proxy.newProxyInstance(
            Operations.class.getClassLoader(),
            new Class<?>[] {Operations.class},
            (_, method, arguments) -> {
              if (method.getName().equals("end")) {
                ended.states.add((OperationState) arguments[2]);
                return Mono.just(true);
              }
              return Mono.empty();
            });
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
  TemplateList templateList() {
    return (_, _, _) -> Mono.just(new Page<>(List.of(), Optional.empty()));
  }

  @Bean
  WorkbookReader workbookReader() {
    return file ->
        Mono.just(
            file[0] == WORKBOOK[0]
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
