package io.vendorward.questionnaire.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.operation.OperationState;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.RecordedOperations;
import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.usecase.AnalyseTemplateImport;
import io.vendorward.questionnaire.usecase.ApplyTemplateImport;
import io.vendorward.questionnaire.usecase.CorrectMapping;
import io.vendorward.questionnaire.usecase.ImportedWorkbooks;
import io.vendorward.questionnaire.usecase.InMemoryTemplateImports;
import io.vendorward.questionnaire.usecase.InMemoryTemplateVersions;
import io.vendorward.questionnaire.usecase.InMemoryTemplates;
import io.vendorward.questionnaire.usecase.NewTemplates;
import io.vendorward.questionnaire.usecase.PublishVersion;
import io.vendorward.questionnaire.usecase.ReadTemplateImport;
import io.vendorward.questionnaire.usecase.StartTemplateImport;
import io.vendorward.questionnaire.usecase.VersionAddress;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** A workbook on its whole way to a published version, read in a child process. */
class ImportJourneyTest {

  private static final ChildProcessWorkbookReader READER = new ChildProcessWorkbookReader();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final InMemoryTables tables = new InMemoryTables();
  private final SequentialIds ids = new SequentialIds();
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z"));
  private final RecordedChanges changes = new RecordedChanges(tables);
  private final RecordedOperations operations = new RecordedOperations(tables);
  private final InMemoryTemplates templates = new InMemoryTemplates(tables);
  private final InMemoryTemplateVersions versions = new InMemoryTemplateVersions(tables);
  private final InMemoryTemplateImports imports = new InMemoryTemplateImports(tables);
  private final ImportedWorkbooks workbooks = new ImportedWorkbooks(imports, READER, tables);
  private final Caller caller =
      Caller.staff(
          new TenantId(SequentialIds.id(900)), new Actor.Client("grc", "grc"), Origin.LOCAL);

  @AfterAll
  static void stop() {
    READER.destroy();
  }

  private static <T> T done(Mono<T> work) {
    return Objects.requireNonNull(work.block(PATIENCE));
  }

  private TemplateImport.Analysed analysed(String name, byte[] file) {
    var start =
        new StartTemplateImport(
            imports, operations, new RecordedJobs(tables), tables, changes, ids, clock);
    var received =
        done(start.handle(caller, new StartTemplateImport.Command(name, "application/x", file)));
    var analyse = new AnalyseTemplateImport(imports, READER, operations, tables, changes, clock);
    TemplateImportId id = received.head().id();
    analyse
        .handle(caller, new AnalyseTemplateImport.Command(id, "/imports/1", false))
        .block(PATIENCE);
    return (TemplateImport.Analysed)
        done(new ReadTemplateImport(imports, tables).handle(caller, id));
  }

  private TemplateImport.Analysed corrected(
      TemplateImport.Analysed analysed, ImportMapping mapping) {
    var correct = new CorrectMapping(workbooks, imports, tables, changes, clock);
    var command =
        new CorrectMapping.Command(analysed.head().id(), analysed.head().version(), mapping);
    return ((CorrectMapping.Outcome.Corrected) done(correct.handle(caller, command))).corrected();
  }

  private TemplateVersion.Draft applied(TemplateImport.Analysed analysed) {
    var apply =
        new ApplyTemplateImport(
            workbooks,
            imports,
            templates,
            versions,
            new NewTemplates(templates, versions, new InMemoryCounters(tables), changes, ids),
            tables,
            changes,
            clock);
    var command =
        new ApplyTemplateImport.Command(
            analysed.head().id(),
            analysed.head().version(),
            Optional.empty(),
            Optional.of("Suppliers"));
    return ((ApplyTemplateImport.Outcome.Applied) done(apply.handle(caller, command))).draft();
  }

  private PublishVersion.Outcome published(TemplateVersion.Draft draft, boolean acknowledged) {
    var head = draft.head();
    var address = new VersionAddress(head.template(), head.number(), head.version());
    var publish = new PublishVersion(versions, tables, changes, clock);
    return done(publish.handle(caller, new PublishVersion.Command(address, acknowledged)));
  }

  /** Yes is good and an alternative half as good, wherever a list has them. */
  private static ImportMapping judged(ImportMapping mapping) {
    var types = new LinkedHashMap<String, ImportMapping.AnswerType>();
    mapping
        .answerTypes()
        .forEach((code, type) ->
            types.put(
                code,
                new ImportMapping.AnswerType(
                    type.type(),
                    type.options(),
                    Set.of(),
                    type.options().contains("Alternate")
                        ? Map.of("Yes", 1_000, "Alternate", 500)
                        : Map.of("Yes", 1_000))));
    return new ImportMapping(mapping.sheets(), types, mapping.defaults(), mapping.words());
  }

  @Test
  void publishesWhatASmallWorkbookAsks() {
    var analysed = analysed("small.xlsx", WorkbookFiles.small());
    assertThat(operations.states()).containsExactly(new OperationState.Succeeded("/imports/1"));
    var draft = applied(analysed);
    assertThat(draft.content().questionnaire().title()).isEqualTo("Suppliers");
    assertThat(published(draft, false)).isInstanceOf(PublishVersion.Outcome.NotScored.class);
    assertThat(published(draft, true)).isInstanceOf(PublishVersion.Outcome.Published.class);
    assertThat(changes.types())
        .containsSubsequence(
            "template_import.received",
            "template_import.analysed",
            "template_import.applied",
            "template.created",
            "template_version.created",
            "template_version.published");
  }

  @Test
  void refusesWhatIsNoWorkbook() {
    var start =
        new StartTemplateImport(
            imports, operations, new RecordedJobs(tables), tables, changes, ids, clock);
    var file = new byte[] {1, 2, 3};
    var received =
        done(start.handle(caller, new StartTemplateImport.Command("a.xlsx", "x/y", file)));
    new AnalyseTemplateImport(imports, READER, operations, tables, changes, clock)
        .handle(
            caller, new AnalyseTemplateImport.Command(received.head().id(), "/imports/1", false))
        .block(PATIENCE);
    assertThat(operations.states().getFirst()).isInstanceOf(OperationState.Failed.class);
    assertThat(changes.types())
        .containsExactly("template_import.received", "template_import.refused");
  }

  @Test
  void scoresEveryChoiceOfALongVendorQuestionnaire() throws IOException {
    var file =
        Path.of(
            System.getProperty("vendorward.shared", ""), "data/workbooks/cisa-vendor-scrm.xlsx");
    assumeTrue(Files.exists(file), () -> "skipped, since there is no " + file);
    var analysed = analysed("suppliers.xlsx", Files.readAllBytes(file));
    assertThat(analysed.report().counts().questions()).isEqualTo(255);
    assertThat(analysed.report().notUnderstood())
        .allSatisfy(one -> assertThat(one.sheet()).isNotBlank());

    var draft = applied(corrected(analysed, judged(analysed.mapping())));
    var content = draft.content();
    assertThat(content.questionnaire().questions())
        .filteredOn(question -> question.type() != QuestionType.TEXT)
        .hasSize(89)
        .allSatisfy(
            question -> assertThat(content.rulebook().rule(question.key()).isScored()).isTrue());
    assertThat(content.notScored()).hasSize(166);
    assertThat(published(draft, true)).isInstanceOf(PublishVersion.Outcome.Published.class);
  }
}
