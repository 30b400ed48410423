package io.vendorward.console.settings;

import io.vendorward.console.FormCheck;
import io.vendorward.console.ListRules;
import io.vendorward.console.Pages;
import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.RoleTable;
import io.vendorward.identity.usecase.CreateApiClient;
import io.vendorward.identity.usecase.EnableApiClient;
import io.vendorward.identity.usecase.ReadStaff;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.Cursors;
import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Which machines call us, and what may they do? */
@Controller
class ClientPages {

  private static final String PATH = "/console/settings/clients";
  private static final ListRules RULES = new ListRules(PATH, List.of("name"), Map.of());

  private final ReadStaff readStaff;
  private final CreateApiClient createApiClient;
  private final EnableApiClient enableApiClient;
  private final Cursors cursors;

  ClientPages(
      ReadStaff readStaff,
      CreateApiClient createApiClient,
      EnableApiClient enableApiClient,
      Cursors cursors) {
    this.readStaff = readStaff;
    this.createApiClient = createApiClient;
    this.enableApiClient = enableApiClient;
    this.cursors = cursors;
  }

  @GetMapping(PATH)
  @Requires(Permission.SETTINGS_READ)
  Mono<Rendering> list(Caller caller, ServerWebExchange exchange) {
    var query = RULES.read(exchange);
    return readStaff
        .clients(caller, query.request(cursors))
        .map(page ->
            Rendering.view("console/settings/clients")
                .modelAttribute("query", query)
                .modelAttribute("clients", page.rows())
                .modelAttribute("next", query.next(page, cursors))
                .build());
  }

  @GetMapping(PATH + "/new")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> blank() {
    return Mono.just(form(ClientForm.blank(), FormErrors.NONE));
  }

  /** The secret is in this answer and nowhere else, so there is nothing to lead on to. */
  @PostMapping(PATH + "/new")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> create(Caller caller, @ModelAttribute("form") ClientForm form) {
    var check = new FormCheck();
    return Mono.justOrEmpty(form.command(check))
        .flatMap(command -> createApiClient.handle(caller, command))
        .map(outcome ->
            switch (outcome) {
              case CreateApiClient.Outcome.Created(ApiClient client, String secret) ->
                  Rendering.view("console/settings/secret")
                      .modelAttribute("client", client)
                      .modelAttribute("secret", secret)
                      .build();
              case CreateApiClient.Outcome.Already _,
                  CreateApiClient.Outcome.UnknownScopes _,
                  CreateApiClient.Outcome.BeyondOwnScopes _ ->
                  form(form, FormErrors.of("", "changed-meanwhile"));
              case CreateApiClient.Outcome.ProviderUnavailable() ->
                  form(form, FormErrors.of("", "provider-unavailable"));
            })
        .switchIfEmpty(Mono.fromSupplier(() -> form(form, check.errors())));
  }

  @GetMapping(PATH + "/{id}")
  @Requires(Permission.SETTINGS_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id) {
    return readStaff
        .client(caller, id)
        .map(client -> page(client, FormErrors.NONE))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  @PostMapping(PATH + "/{id}/disable")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> disable(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return shut(caller, id, exchange, true, "client.disabled");
  }

  @PostMapping(PATH + "/{id}/enable")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> enable(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return shut(caller, id, exchange, false, "client.enabled");
  }

  private Mono<Rendering> shut(
      Caller caller, UUID id, ServerWebExchange exchange, boolean out, String notice) {
    return Pages.sentVersion(exchange)
        .flatMap(version ->
            enableApiClient.handle(caller, new EnableApiClient.Command(id, version, out)))
        .map(outcome ->
            switch (outcome) {
              case EnableApiClient.Outcome.Changed _ -> Pages.seeOther(PATH + "/" + id, notice);
              case EnableApiClient.Outcome.Stale(ApiClient current) ->
                  page(current, FormErrors.of("", "changed-meanwhile"));
              case EnableApiClient.Outcome.NotFound() -> throw Pages.notFound();
            });
  }

  private static Rendering form(ClientForm form, FormErrors errors) {
    return Pages.form(
        "console/settings/client-new",
        errors,
        Map.of("form", form, "scopes", RoleTable.scopes().stream().sorted().toList()));
  }

  private static Rendering page(ApiClient client, FormErrors errors) {
    return Pages.form(
        "console/settings/client",
        errors,
        Map.of("client", client, "scopes", client.scopes().stream().sorted().toList()));
  }
}
