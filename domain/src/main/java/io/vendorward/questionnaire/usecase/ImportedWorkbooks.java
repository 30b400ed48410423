package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** Loads an analysed import and reads its file again, outside of any transaction. */
public final class ImportedWorkbooks {

  private final TemplateImports imports;
  private final WorkbookReader reader;
  private final Transactions transactions;

  public ImportedWorkbooks(
      TemplateImports imports, WorkbookReader reader, Transactions transactions) {
    this.imports = imports;
    this.reader = reader;
    this.transactions = transactions;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
  private record Loaded(TemplateImport found, byte[] file) {}

  /** Empty when there is no such import. */
  Mono<ImportedWorkbook> open(Caller caller, TemplateImportId id, long seenVersion) {
    return transactions
        .within(
            caller.scope(),
            () ->
                imports
                    .find(caller.tenant(), id)
                    .flatMap(found ->
                        imports.file(caller.tenant(), id).map(file -> new Loaded(found, file))))
        .flatMap(loaded -> open(loaded, seenVersion));
  }

  private Mono<ImportedWorkbook> open(Loaded loaded, long seenVersion) {
    if (!(loaded.found() instanceof TemplateImport.Analysed analysed)) {
      return Mono.just(new ImportedWorkbook.WrongState(loaded.found()));
    }
    if (analysed.head().version() != seenVersion) {
      return Mono.just(new ImportedWorkbook.Stale(analysed));
    }
    return reader
        .read(loaded.file())
        .map(reading ->
            switch (reading) {
              case WorkbookReading.Read(var content) ->
                  new ImportedWorkbook.Opened(analysed, content);
              case WorkbookReading.Refused(var reason, var detail) ->
                  throw new IllegalStateException(
                      "a file that was readable is refused: " + reason + ", " + detail);
            });
  }
}
