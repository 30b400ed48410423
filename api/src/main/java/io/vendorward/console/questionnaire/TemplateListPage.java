package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.usecase.CreateTemplate;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.StartDraft;
import io.vendorward.questionnaire.usecase.TemplateFilter;
import io.vendorward.web.Cursors;
import io.vendorward.web.FormErrors;
import io.vendorward.web.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** What can we ask? */
@Controller
class TemplateListPage {

  static final String PATH = "/console/templates";

  private static final List<Sort> SORT = List.of(Sort.ascending("name"));

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
  Mono<Rendering> list(
      Caller caller,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String cursor) {
    var request = new PageRequest(PageRequest.DEFAULT_LIMIT, SORT, position(cursor));
    var filter =
        new TemplateFilter(
            Optional.of(q.strip()).filter(text -> !text.isEmpty()), Optional.empty());
    return templates
        .list(caller, filter, request)
        .map(page ->
            Rendering.view("console/template/list")
                .modelAttribute("q", q)
                .modelAttribute("first", cursor.isEmpty() ? "" : address(q, ""))
                .modelAttribute("templates", page.rows())
                .modelAttribute(
                    "next",
                    page.next()
                        .map(position -> address(q, cursors.encode(position, SORT)))
                        .orElse(""))
                .build());
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

  private Optional<Position> position(String cursor) {
    try {
      return cursor.isEmpty() ? Optional.empty() : Optional.of(cursors.decode(cursor, SORT));
    } catch (ProblemException notOfThisList) {
      return Optional.empty();
    }
  }

  private static String address(String q, String cursor) {
    var address = UriComponentsBuilder.fromPath(PATH);
    if (!q.isBlank()) {
      address.queryParam("q", "{q}");
    }
    if (!cursor.isEmpty()) {
      address.queryParam("cursor", "{cursor}");
    }
    return address.encode().buildAndExpand(Map.of("q", q, "cursor", cursor)).toUriString();
  }
}
