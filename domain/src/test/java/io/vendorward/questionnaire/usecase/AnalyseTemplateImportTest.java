package io.vendorward.questionnaire.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.operation.OperationState;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.RecordedOperations;
import io.vendorward.operation.usecase.CancelOperation;
import io.vendorward.operation.usecase.Watch;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.WorkbookContent;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class AnalyseTemplateImportTest {

  private final InMemoryTables tables = new InMemoryTables();
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z"));
  private final RecordedChanges changes = new RecordedChanges(tables);
  private final RecordedOperations operations = new RecordedOperations(tables);
  private final InMemoryTemplateImports imports = new InMemoryTemplateImports(tables);
  private final Caller caller =
      Caller.staff(
          new TenantId(SequentialIds.id(900)), new Actor.Client("grc", "grc"), Origin.LOCAL);
  private final TemplateImport received = received();
  private boolean read;

  @Test
  void isNotEvenBegunOnceItIsCancelled() {
    assertThat(cancel()).isInstanceOf(CancelOperation.Outcome.Requested.class);

    analyse(Mono.empty());

    assertThat(read).isFalse();
    assertThat(outcome()).extracting("code").isEqualTo("cancelled");
    assertThat(operations.states()).containsExactly(new OperationState.Cancelled());
  }

  @Test
  void isThrownAwayWhenItIsCancelledWhileTheFileIsRead() {
    analyse(Mono.fromRunnable(this::cancel));

    assertThat(read).isTrue();
    assertThat(outcome()).extracting("code").isEqualTo("cancelled");
    assertThat(operations.states()).containsExactly(new OperationState.Cancelled());
  }

  @Test
  void staysWhatItBecameWhenItIsCancelledTooLate() {
    analyse(Mono.empty());

    assertThat(cancel()).isInstanceOf(CancelOperation.Outcome.EndedBefore.class);

    assertThat(outcome()).isInstanceOf(TemplateImport.Analysed.class);
    assertThat(operations.states()).hasOnlyElementsOfType(OperationState.Succeeded.class);
  }

  @Test
  void recordsWhoCancelled() {
    cancel();
    assertThat(changes.types()).contains("operation.cancel_requested");
  }

  private TemplateImport received() {
    var start =
        new StartTemplateImport(
            imports,
            operations,
            new RecordedJobs(tables),
            tables,
            changes,
            new SequentialIds(),
            clock);
    return Objects.requireNonNull(
        start
            .handle(caller, new StartTemplateImport.Command("a.xlsx", "application/x", new byte[1]))
            .block());
  }

  private CancelOperation.Outcome cancel() {
    var command = new CancelOperation.Command(received.head().operation(), Watch.ALL);
    return Objects.requireNonNull(
        new CancelOperation(tables, operations, changes, clock).handle(caller, command).block());
  }

  private void analyse(Mono<Void> meanwhile) {
    WorkbookReader reader =
        file ->
            Mono.defer(() -> {
              read = true;
              return meanwhile.thenReturn(new WorkbookReading.Read(new WorkbookContent(List.of())));
            });
    new AnalyseTemplateImport(imports, reader, operations, tables, changes, clock)
        .handle(caller, new AnalyseTemplateImport.Command(received.head().id(), "/i/1", false))
        .block();
  }

  private TemplateImport outcome() {
    return Objects.requireNonNull(
        new ReadTemplateImport(imports, tables).handle(caller, received.head().id()).block());
  }
}
