package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.ListRules;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.usecase.CreateTemplate;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.StartDraft;
import io.vendorward.questionnaire.usecase.TemplateFilter;
import io.vendorward.web.Cursors;
import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What can we ask? */
@Controller
class TemplateListPage {

  static final String PATH = "/console/templates";

  private static final String WORDS = "q";
  private static final String STATE = "state";
  private static final String PUBLISHED = "PUBLISHED";
  private static final ListRules RULES =
      new ListRules(
          PATH,
          List.of("name", "number", "-updatedAt"),
          Map.of(WORDS, ListRules::isWords, STATE, List.of(PUBLISHED, "UNPUBLISHED")::contains));

  private final ReadTemplates templates;
  private final CreateTemplate createTemplate;
  private final StartDraft startDraft;
  private final Cursors cursors;

  TemplateListPage(
      ReadTemplates templates,
      CreateTemplate createTemplate,
      StartDraft startDraft,
      Cursors cursors) {
    this.templates = templates;
    this.createTemplate = createTemplate;
    this.startDraft = startDraft;
    this.cursors = cursors;
  }

  /** The name of a new template as it was typed. */
  public record NewTemplateForm(String name) {

    public NewTemplateForm(@Nullable String name) {
      this.name = Typed.of(name);
    }
  }

  @GetMapping(PATH)
  @Requires(Permission.TEMPLATES_READ)
  Mono<Rendering> list(Caller caller, ServerWebExchange exchange) {
    var query = RULES.read(exchange);
    var filter =
        new TemplateFilter(
            query.find(WORDS).map(String::strip), query.find(STATE).map(PUBLISHED::equals));
    return templates
        .list(caller, filter, query.request(cursors))
        .flatMap(page ->
            query
                .count(page, () -> templates.count(caller, filter))
                .map(count ->
                    Rendering.view("console/template/list")
                        .modelAttribute("query", query)
                        .modelAttribute("templates", page.rows())
                        .modelAttribute("count", count)
                        .modelAttribute("next", query.next(page, cursors))
                        .build()));
  }

  @GetMapping(PATH + "/new")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> blank() {
    return Mono.just(form(new NewTemplateForm(""), FormErrors.NONE));
  }

  @PostMapping(PATH + "/new")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> create(Caller caller, @ModelAttribute("form") NewTemplateForm form) {
    var check = new FormCheck();
    String name = check.required("name", form.name(), 200);
    if (check.errors().any()) {
      return Mono.just(form(form, check.errors()));
    }
    return createTemplate
        .handle(caller, new CreateTemplate.Command(name))
        .flatMap(template ->
            startDraft
                .handle(
                    caller, new StartDraft.Command(template.id(), new StartDraft.Basis.Newest()))
                .thenReturn(
                    Pages.seeOther(new VersionPath(template.id(), 1).value(), "template.created")));
  }

  private static Rendering form(NewTemplateForm form, FormErrors errors) {
    return Pages.form("console/template/new", errors, Map.of("form", form));
  }
}
