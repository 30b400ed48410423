package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.ListRules;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.ImportState;
import io.vendorward.questionnaire.usecase.ListTemplateImports;
import io.vendorward.questionnaire.usecase.StartTemplateImport;
import io.vendorward.web.Cursors;
import io.vendorward.web.FormErrors;
import io.vendorward.web.UploadedFile;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What became of the workbooks we sent in? With it, the form that sends one in. */
@Controller
class ImportListPage {

  static final String PATH = "/console/template-imports";

  private static final int LONGEST_NAME = 255;
  private static final String STATE = "state";
  private static final ListRules RULES =
      new ListRules(
          PATH,
          List.of("-createdAt"),
          Map.of(STATE, text -> ListRules.isOneOf(ImportState.values(), text)));

  private final ListTemplateImports imports;
  private final StartTemplateImport start;
  private final Cursors cursors;

  ImportListPage(ListTemplateImports imports, StartTemplateImport start, Cursors cursors) {
    this.imports = imports;
    this.start = start;
    this.cursors = cursors;
  }

  @GetMapping(PATH)
  @Requires(Permission.TEMPLATES_READ)
  Mono<Rendering> list(Caller caller, ServerWebExchange exchange) {
    return page(caller, exchange, FormErrors.NONE);
  }

  /** The file is the whole body, sent by the page's script. */
  @PostMapping(PATH)
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> upload(
      Caller caller,
      @RequestParam String fileName,
      ServerHttpRequest request,
      ServerWebExchange exchange) {
    var check = new FormCheck();
    String name = check.required("file", fileName, LONGEST_NAME);
    return check.errors().any()
        ? page(caller, exchange, check.errors())
        : UploadedFile.bytes(request)
            .flatMap(
                file -> begin(caller, name, UploadedFile.mediaType(request.getHeaders()), file));
  }

  /** The file is a part of a form, sent by a browser without scripts. */
  @PostMapping(path = PATH + "/form", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> uploadForm(Caller caller, ServerWebExchange exchange) {
    return exchange
        .getMultipartData()
        .filter(parts -> parts.getFirst("file") instanceof FilePart)
        .map(parts -> (FilePart) parts.getFirst("file"))
        .flatMap(file -> uploadForm(caller, exchange, file))
        .switchIfEmpty(page(caller, exchange, FormErrors.of("file", "no-file")));
  }

  private Mono<Rendering> uploadForm(Caller caller, ServerWebExchange exchange, FilePart part) {
    var check = new FormCheck();
    String name = check.required("file", part.filename(), LONGEST_NAME);
    return check.errors().any()
        ? page(caller, exchange, FormErrors.of("file", "no-file"))
        : UploadedFile.bytes(part.content())
            .flatMap(file -> begin(caller, name, UploadedFile.mediaType(part.headers()), file))
            .switchIfEmpty(page(caller, exchange, FormErrors.of("file", "no-file")));
  }

  private Mono<Rendering> begin(Caller caller, String name, String mediaType, byte[] file) {
    return start
        .handle(caller, new StartTemplateImport.Command(name, mediaType, file))
        .map(received -> Rendering.redirectTo(PATH + "/" + received.head().id()).build());
  }

  private Mono<Rendering> page(Caller caller, ServerWebExchange exchange, FormErrors errors) {
    var query = RULES.read(exchange);
    var state = query.find(STATE).map(ImportState::valueOf);
    return imports
        .handle(caller, state, query.request(cursors))
        .flatMap(page ->
            query
                .count(page, () -> imports.count(caller, state))
                .map(count ->
                    Pages.form(
                        "console/template/imports",
                        errors,
                        Map.of(
                            "query", query,
                            "rows", page.rows(),
                            "count", count,
                            "states", ImportState.values(),
                            "next", query.next(page, cursors)))));
  }
}
