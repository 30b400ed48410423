package io.vendorward.console.questionnaire;

import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.ImportHead;
import io.vendorward.questionnaire.MappingRole;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Severity;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.Violation;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.TemplateFilter;
import io.vendorward.questionnaire.usecase.TemplateSummary;
import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** An import as its page shows it, in whatever state it is. */
@Component
class ImportSheet {

  private static final int LISTED = 500;
  private static final PageRequest TEMPLATES =
      new PageRequest(PageRequest.MAXIMUM_LIMIT, List.of(Sort.ascending("name")), Optional.empty());

  private final ReadTemplates templates;

  ImportSheet(ReadTemplates templates) {
    this.templates = templates;
  }

  /**
   * What somebody typed into one of the page's forms, and what is wrong with it.
   *
   * @param mapping fields of the mapping's form, as they were typed
   * @param refused what the rules refuse
   */
  record Attempt(
      ApplyForm form, Map<String, String> mapping, FormErrors errors, List<Violation> refused) {

    static Attempt none(ImportHead head) {
      return new Attempt(ApplyForm.of(head), Map.of(), FormErrors.NONE, List.of());
    }

    static Attempt toApply(ApplyForm form, FormErrors errors) {
      return new Attempt(form, Map.of(), errors, List.of());
    }

    Attempt refusedFor(List<Violation> violations) {
      return new Attempt(form, mapping, errors, violations);
    }
  }

  Mono<Rendering> of(Caller caller, TemplateImport found) {
    return of(caller, found, Attempt.none(found.head()));
  }

  Mono<Rendering> of(Caller caller, TemplateImport found, Attempt attempt) {
    var path = ImportListPage.PATH + "/" + found.head().id();
    return switch (found) {
      case TemplateImport.Received(var head) ->
          Mono.just(
              Pages.form(
                  "console/template/waiting", FormErrors.NONE, Map.of("path", path, "head", head)));
      case TemplateImport.Refused(var head, _, var detail) ->
          Mono.just(
              Pages.form(
                  "console/template/refused",
                  FormErrors.NONE,
                  Map.of("head", head, "detail", detail)));
      case TemplateImport.Applied applied ->
          Mono.just(
              Pages.seeOther(
                  new VersionPath(applied.template(), applied.number()).value(),
                  "template.imported"));
      case TemplateImport.Analysed analysed ->
          templates
              .list(caller, TemplateFilter.ALL, TEMPLATES)
              .map(page -> mapping(path, analysed, page.rows(), attempt));
    };
  }

  private static Rendering mapping(
      String path,
      TemplateImport.Analysed analysed,
      List<TemplateSummary> targets,
      Attempt attempt) {
    var report = analysed.report();
    return Pages.form(
        "console/template/mapping",
        attempt.errors(),
        Map.ofEntries(
            Map.entry("path", path),
            Map.entry("head", analysed.head()),
            Map.entry("refused", attempt.refused()),
            Map.entry("form", attempt.form()),
            Map.entry("typed", attempt.mapping()),
            Map.entry("targets", targets),
            Map.entry("view", MappingView.of(analysed)),
            Map.entry("report", report),
            Map.entry("notUnderstood", report.notUnderstood().stream().limit(LISTED).toList()),
            Map.entry("roles", MappingRole.values()),
            Map.entry("types", QuestionType.values()),
            Map.entry("severities", Severity.values())));
  }
}
