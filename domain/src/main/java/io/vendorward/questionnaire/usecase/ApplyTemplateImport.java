package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.DraftRules;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateContent;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.Violation;
import io.vendorward.questionnaire.WorkbookInterpreter;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Makes a draft of an import: of a new template, or the next version of one. */
public final class ApplyTemplateImport {

  private final ImportedWorkbooks workbooks;
  private final TemplateImports imports;
  private final Templates templates;
  private final TemplateVersions versions;
  private final NewTemplates newTemplates;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public ApplyTemplateImport(
      ImportedWorkbooks workbooks,
      TemplateImports imports,
      Templates templates,
      TemplateVersions versions,
      NewTemplates newTemplates,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    this.workbooks = workbooks;
    this.imports = imports;
    this.templates = templates;
    this.versions = versions;
    this.newTemplates = newTemplates;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Which import, as it was seen.
   *
   * @param target the template to make a version of; a new one when empty
   * @param name of a new template and title of the version; from the file's name when empty
   */
  public record Command(
      TemplateImportId id, long seenVersion, Optional<TemplateId> target, Optional<String> name) {}

  /** What became of it. */
  public sealed interface Outcome {
    record Applied(TemplateImport.Applied applied, TemplateVersion.Draft draft)
        implements Outcome {}

    record NoQuestions() implements Outcome {}

    record Refused(List<Violation> violations) implements Outcome {}

    record DraftExists(TemplateId template, int number) implements Outcome {}

    record NoSuchTemplate() implements Outcome {}

    record WrongState(TemplateImport current) implements Outcome {}

    record Stale(TemplateImport current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return workbooks
        .open(caller, command.id(), command.seenVersion())
        .flatMap(workbook ->
            switch (workbook) {
              case ImportedWorkbook.Opened opened -> apply(caller, opened, command);
              case ImportedWorkbook.WrongState(var current) ->
                  Mono.just(new Outcome.WrongState(current));
              case ImportedWorkbook.Stale(var current) -> Mono.just(new Outcome.Stale(current));
            })
        .defaultIfEmpty(new Outcome.NotFound());
  }

  private Mono<Outcome> apply(Caller caller, ImportedWorkbook.Opened opened, Command command) {
    var analysed = opened.analysed();
    var title = command.name().orElseGet(() -> analysed.head().title());
    var content =
        WorkbookInterpreter.interpret(title, opened.content(), analysed.mapping()).content();
    if (content.questionnaire().questions().findAny().isEmpty()) {
      return Mono.just(new Outcome.NoQuestions());
    }
    var violations = DraftRules.violations(content);
    if (!violations.isEmpty()) {
      return Mono.just(new Outcome.Refused(violations));
    }
    return transactions.within(
        caller.scope(),
        () ->
            imports
                .lock(caller.tenant(), command.id())
                .flatMap(current ->
                    current.head().version() == command.seenVersion()
                        ? make(caller, analysed, command.target(), content, clock.instant())
                        : Mono.just(new Outcome.Stale(current))));
  }

  private Mono<Outcome> make(
      Caller caller,
      TemplateImport.Analysed analysed,
      Optional<TemplateId> target,
      TemplateContent content,
      Instant now) {
    return target
        .map(id -> next(caller, analysed, id, content, now))
        .orElseGet(() ->
            changes
                .record(caller, ImportChanges.applied(analysed, now))
                .then(newTemplates.template(caller, content.questionnaire().title(), now))
                .flatMap(template -> save(caller, analysed, template, 1, content, now)));
  }

  private Mono<Outcome> next(
      Caller caller,
      TemplateImport.Analysed analysed,
      TemplateId target,
      TemplateContent content,
      Instant now) {
    return templates
        .lock(caller.tenant(), target)
        .flatMap(template ->
            versions
                .list(caller.tenant(), target)
                .map(VersionNumbers::of)
                .flatMap(numbers ->
                    numbers
                        .draft()
                        .<Mono<Outcome>>map(
                            number -> Mono.just(new Outcome.DraftExists(target, number)))
                        .orElseGet(() ->
                            changes
                                .record(caller, ImportChanges.applied(analysed, now))
                                .then(
                                    save(
                                        caller,
                                        analysed,
                                        template,
                                        numbers.last() + 1,
                                        content,
                                        now)))))
        .defaultIfEmpty(new Outcome.NoSuchTemplate());
  }

  private Mono<Outcome> save(
      Caller caller,
      TemplateImport.Analysed analysed,
      Template template,
      int number,
      TemplateContent content,
      Instant now) {
    var applied = analysed.applied(template.id(), number, now);
    return newTemplates
        .draft(caller, template.id(), number, content, now)
        .flatMap(draft ->
            imports.update(caller, applied).thenReturn(new Outcome.Applied(applied, draft)));
  }
}
