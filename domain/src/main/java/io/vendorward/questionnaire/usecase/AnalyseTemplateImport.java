package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.OperationState;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.questionnaire.ImportReport;
import io.vendorward.questionnaire.MappingProposer;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.WorkbookContent;
import io.vendorward.questionnaire.WorkbookInterpreter;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import reactor.core.publisher.Mono;

/**
 * Looks at a received file and proposes how to read it. The file is read between two transactions;
 * doing it again changes nothing. Who asked to cancel it is heard before and after the reading.
 */
public final class AnalyseTemplateImport {

  private static final long STEPS = 2;
  private static final long BEGUN = 0;
  private static final long READ = 1;

  private static final String CANCELLED = "cancelled";
  private static final String WAS_CANCELLED =
      "Reading this file was cancelled. Import it again when you want it.";

  private final TemplateImports imports;
  private final WorkbookReader reader;
  private final Operations operations;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public AnalyseTemplateImport(
      TemplateImports imports,
      WorkbookReader reader,
      Operations operations,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    this.imports = imports;
    this.reader = reader;
    this.operations = operations;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Which import.
   *
   * @param resource path by which the operation names the result
   * @param lastTry whether a surprise ends the import, rather than leaving it for another try
   */
  public record Command(TemplateImportId id, String resource, boolean lastTry) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
  private record Received(TemplateImport.Received received, byte[] file) {}

  public Mono<Void> handle(Caller caller, Command command) {
    return transactions
        .within(caller.scope(), () -> load(caller, command))
        .flatMap(loaded ->
            reader
                .read(loaded.file())
                .map(reading -> decide(loaded.received(), reading, clock.instant()))
                .onErrorResume(surprise ->
                    command.lastTry()
                        ? Mono.just(givenUp(loaded.received()))
                        : Mono.error(surprise)))
        .flatMap(
            decided -> transactions.within(caller.scope(), () -> save(caller, decided, command)));
  }

  private TemplateImport givenUp(TemplateImport.Received received) {
    return received.refused(
        "unexpected", "Something in this file is beyond us. It was kept.", clock.instant());
  }

  private Mono<Received> load(Caller caller, Command command) {
    return imports
        .find(caller.tenant(), command.id())
        .ofType(TemplateImport.Received.class)
        .flatMap(received ->
            goesOn(caller, received, BEGUN)
                .flatMap(goesOn ->
                    goesOn
                        ? imports
                            .file(caller.tenant(), command.id())
                            .map(file -> new Received(received, file))
                        : finish(
                                caller,
                                received.refused(CANCELLED, WAS_CANCELLED, clock.instant()),
                                new OperationState.Cancelled())
                            .then(Mono.empty())));
  }

  private Mono<Boolean> goesOn(Caller caller, TemplateImport about, long step) {
    return operations.progress(caller.tenant(), about.head().operation(), step, STEPS);
  }

  private static TemplateImport decide(
      TemplateImport.Received received, WorkbookReading reading, Instant now) {
    return switch (reading) {
      case WorkbookReading.Read(var content) -> analyse(received, content, now);
      case WorkbookReading.Refused(var reason, var detail) ->
          received.refused(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail, now);
    };
  }

  private static TemplateImport.Analysed analyse(
      TemplateImport.Received received, WorkbookContent content, Instant now) {
    var proposal = MappingProposer.propose(content);
    var interpretation =
        WorkbookInterpreter.interpret(received.head().title(), content, proposal.mapping());
    return received.analysed(
        proposal.mapping(), ImportReport.of(proposal.sheets(), interpretation), now);
  }

  private Mono<Void> save(Caller caller, TemplateImport decided, Command command) {
    return goesOn(caller, decided, READ)
        .flatMap(goesOn ->
            goesOn
                ? finish(caller, decided, ended(decided, command))
                : finish(
                    caller,
                    new TemplateImport.Refused(decided.head(), CANCELLED, WAS_CANCELLED),
                    new OperationState.Cancelled()));
  }

  private static OperationState.Ended ended(TemplateImport decided, Command command) {
    return switch (decided) {
      case TemplateImport.Refused(_, var code, var detail) ->
          new OperationState.Failed(code, detail);
      case TemplateImport.Received _, TemplateImport.Analysed _, TemplateImport.Applied _ ->
          new OperationState.Succeeded(command.resource());
    };
  }

  private Mono<Void> finish(Caller caller, TemplateImport decided, OperationState.Ended ended) {
    var head = decided.head();
    return imports
        .update(caller, decided)
        .filter(saved -> saved)
        .flatMap(_ ->
            changes
                .record(caller, ImportChanges.looked(decided))
                .then(operations.end(caller.tenant(), head.operation(), ended, head.updatedAt())))
        .then();
  }
}
