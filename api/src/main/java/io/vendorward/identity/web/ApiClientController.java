package io.vendorward.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.usecase.CreateApiClient;
import io.vendorward.identity.usecase.EnableApiClient;
import io.vendorward.identity.usecase.ReadStaff;
import io.vendorward.listing.Sort;
import io.vendorward.web.Cursors;
import io.vendorward.web.Etags;
import io.vendorward.web.FieldError;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/api-clients")
@Tag(name = "API clients", description = "Machines that call this API for you")
class ApiClientController {

  private static final Set<String> SORTABLE = Set.of("name");

  private final ReadStaff readStaff;
  private final CreateApiClient createApiClient;
  private final EnableApiClient enableApiClient;
  private final MergePatches patches;
  private final Cursors cursors;

  ApiClientController(
      ReadStaff readStaff,
      CreateApiClient createApiClient,
      EnableApiClient enableApiClient,
      MergePatches patches,
      Cursors cursors) {
    this.readStaff = readStaff;
    this.createApiClient = createApiClient;
    this.enableApiClient = enableApiClient;
    this.patches = patches;
    this.cursors = cursors;
  }

  @GetMapping
  @Requires(Permission.SETTINGS_READ)
  @Operation(operationId = "listApiClients", summary = "List machine clients")
  Mono<ResponseEntity<ListResponse<ApiClientView>>> list(
      Caller caller, ListParameters parameters, ServerWebExchange exchange) {
    var request = parameters.pageRequest(SORTABLE, Sort.ascending("name"));
    return readStaff
        .clients(caller, request)
        .map(page -> ListResponse.of(page, request, cursors, exchange, ApiClientView::of));
  }

  @GetMapping("/{id}")
  @Requires(Permission.SETTINGS_READ)
  @Operation(operationId = "getApiClient", summary = "Read a machine client")
  Mono<ResponseEntity<ApiClientView>> find(Caller caller, @PathVariable UUID id) {
    return readStaff
        .client(caller, id)
        .map(ApiClientController::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("machine client")));
  }

  @PostMapping
  @Requires(Permission.SETTINGS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "createApiClient",
      summary = "Make a machine client",
      description = "Keep the secret: it is given in this answer and never again.")
  Mono<ResponseEntity<ApiClientView>> create(
      Caller caller, @Valid @RequestBody ApiClientInput input) {
    return createApiClient
        .handle(caller, input.command())
        .map(outcome ->
            switch (outcome) {
              case CreateApiClient.Outcome.Created(ApiClient client, String secret) ->
                  created(client, ApiClientView.of(client, secret));
              case CreateApiClient.Outcome.Already _ ->
                  throw Problems.of(ProblemType.ALREADY_EXISTS, "There is such a client already.");
              case CreateApiClient.Outcome.UnknownScopes(var unknown) ->
                  throw Problems.invalid(
                      unknown.stream()
                          .sorted()
                          .map(scope ->
                              new FieldError("/scopes", "unknown-scope", scope + " is not a scope"))
                          .toList());
              case CreateApiClient.Outcome.BeyondOwnScopes(var beyond) ->
                  throw Problems.of(
                      ProblemType.FORBIDDEN_OPERATION,
                      "A client can give another one only scopes that it has itself; it lacks "
                          + beyond.stream().sorted().collect(Collectors.joining(", "))
                          + ". Nothing was changed.");
              case CreateApiClient.Outcome.ProviderUnavailable() ->
                  throw Problems.unavailable(
                      "The identity provider does not answer; nothing was changed here.");
            });
  }

  @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.SETTINGS_WRITE)
  @Operation(
      operationId = "changeApiClient",
      summary = "Shut a machine client out, or let it in",
      description = "Takes effect within 60 seconds.")
  Mono<ResponseEntity<ApiClientView>> change(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(ApiClientPatch.class) JsonNode patch) {
    return readStaff
        .client(caller, id)
        .map(client ->
            patches.apply(patch, new ApiClientPatch(client.disabled()), ApiClientPatch.class))
        .map(changed -> new EnableApiClient.Command(id, seen.version(), changed.disabled()))
        .flatMap(command -> enableApiClient.handle(caller, command))
        .map(ApiClientController::answer)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("machine client")));
  }

  private static ResponseEntity<ApiClientView> answer(EnableApiClient.Outcome outcome) {
    return switch (outcome) {
      case EnableApiClient.Outcome.Changed(ApiClient client) -> ok(client);
      case EnableApiClient.Outcome.Stale(ApiClient current) ->
          throw Problems.stale(ApiClientView.of(current), current.version());
      case EnableApiClient.Outcome.NotFound() -> throw Problems.notFound("machine client");
    };
  }

  static ResponseEntity<ApiClientView> ok(ApiClient client) {
    return ResponseEntity.ok().eTag(Etags.of(client.version())).body(ApiClientView.of(client));
  }

  static ResponseEntity<ApiClientView> created(ApiClient client, ApiClientView view) {
    return ResponseEntity.created(URI.create("/api/v1/api-clients/" + client.id()))
        .eTag(Etags.of(client.version()))
        .body(view);
  }
}
