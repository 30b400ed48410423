package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.DraftRules;
import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.ImportReport;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.Violation;
import io.vendorward.questionnaire.WorkbookInterpreter;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Reads an import's file by another mapping. */
public final class CorrectMapping {

  private final ImportedWorkbooks workbooks;
  private final TemplateImports imports;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public CorrectMapping(
      ImportedWorkbooks workbooks,
      TemplateImports imports,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    this.workbooks = workbooks;
    this.imports = imports;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  /** Which import, as it was seen, and the mapping to read it by. */
  public record Command(TemplateImportId id, long seenVersion, ImportMapping mapping) {}

  /** What became of it. */
  public sealed interface Outcome {
    record Corrected(TemplateImport.Analysed corrected) implements Outcome {}

    /** By this mapping the questions contradict themselves. */
    record Refused(List<Violation> violations) implements Outcome {}

    record WrongState(TemplateImport current) implements Outcome {}

    record Stale(TemplateImport current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return workbooks
        .open(caller, command.id(), command.seenVersion())
        .flatMap(workbook ->
            switch (workbook) {
              case ImportedWorkbook.Opened opened -> correct(caller, opened, command);
              case ImportedWorkbook.WrongState(var current) ->
                  Mono.just(new Outcome.WrongState(current));
              case ImportedWorkbook.Stale(var current) -> Mono.just(new Outcome.Stale(current));
            })
        .defaultIfEmpty(new Outcome.NotFound());
  }

  private Mono<Outcome> correct(Caller caller, ImportedWorkbook.Opened opened, Command command) {
    var before = opened.analysed();
    var interpretation =
        WorkbookInterpreter.interpret(before.head().title(), opened.content(), command.mapping());
    var violations = DraftRules.violations(interpretation.content());
    if (!violations.isEmpty()) {
      return Mono.just(new Outcome.Refused(violations));
    }
    var report = ImportReport.of(before.report().sheets(), interpretation);
    return save(caller, before, before.corrected(command.mapping(), report, clock.instant()));
  }

  private Mono<Outcome> save(
      Caller caller, TemplateImport.Analysed before, TemplateImport.Analysed after) {
    return transactions.within(
        caller.scope(),
        () ->
            imports
                .update(caller, after)
                .flatMap(saved ->
                    saved
                        ? changes
                            .record(caller, ImportChanges.of(ImportChanges.CORRECTED, after))
                            .thenReturn(new Outcome.Corrected(after))
                        : Mono.just(new Outcome.Stale(before))));
  }
}
