package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.Operation;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.questionnaire.ImportHead;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Takes a file in; the worker looks at it afterwards, and an operation tells when it has. */
public final class StartTemplateImport {

  /** Kind of the job and of the operation. */
  public static final String KIND = "template-import";

  /** Where the job's payload names the import. */
  public static final String IMPORT = "import";

  private final TemplateImports imports;
  private final Operations operations;
  private final Jobs jobs;
  private final Transactions transactions;
  private final Changes changes;
  private final NewIds ids;
  private final InstantSource clock;

  public StartTemplateImport(
      TemplateImports imports,
      Operations operations,
      Jobs jobs,
      Transactions transactions,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    this.imports = imports;
    this.operations = operations;
    this.jobs = jobs;
    this.transactions = transactions;
    this.changes = changes;
    this.ids = ids;
    this.clock = clock;
  }

  /** A file, read by nobody yet. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
  public record Command(String fileName, String mediaType, byte[] file) {}

  /** The import as it begins, with the operation to watch. */
  public Mono<TemplateImport.Received> handle(Caller caller, Command command) {
    return transactions.within(caller.scope(), () -> receive(caller, command, clock.instant()));
  }

  private Mono<TemplateImport.Received> receive(Caller caller, Command command, Instant now) {
    UUID operation = ids.next();
    var received =
        new TemplateImport.Received(
            new ImportHead(
                new TemplateImportId(ids.next()),
                command.fileName(),
                command.mediaType(),
                operation,
                1,
                now,
                now));
    var job = new NewJob(KIND, now, Map.of(IMPORT, received.head().id().toString()));
    return imports
        .add(caller, received, command.file())
        .then(
            operations.start(
                caller.tenant(),
                Operation.started(operation, KIND, caller.actor().reference(), now)))
        .then(jobs.enqueue(caller.tenant(), job))
        .then(changes.record(caller, ImportChanges.of(ImportChanges.RECEIVED, received)))
        .thenReturn(received);
  }
}
