package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.IfMatch;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/baas/{id}/versions")
@Tag(name = "BAA versions", description = "What agreements say: drafted, negotiated, amended")
class AgreementVersionController {

  private final AgreementEdits edits;

  AgreementVersionController(AgreementEdits edits) {
    this.edits = edits;
  }

  @Schema(name = "BaaWording", description = "What a version is to say.")
  record WordingInput(@NotNull @Valid TermsBody terms) {}

  @GetMapping("/{number}")
  @Requires(Permission.BAAS_READ)
  @Operation(operationId = "getBaaVersion", summary = "Read a version of an agreement")
  Mono<ResponseEntity<AgreementView.VersionView>> find(
      Caller caller, @PathVariable UUID id, @PathVariable int number) {
    return edits
        .view(caller, new AgreementId(id))
        .flatMap(view ->
            Mono.justOrEmpty(
                    view.versions().stream().filter(one -> one.number() == number).findFirst())
                .map(version -> ResponseEntity.ok().eTag(view.etag()).body(version)))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("version")));
  }

  @PostMapping
  @Requires(Permission.BAAS_WRITE)
  @ResponseStatus(HttpStatus.OK)
  @Operation(
      operationId = "amendBaa",
      summary = "Draft an amendment",
      description =
          "A further version with all that is to hold from its day on; what held until then stays.")
  Mono<ResponseEntity<AgreementView>> amend(
      Caller caller, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody WordingInput input) {
    return edits.apply(caller, id, seen, new AgreementEdit.Amend(input.terms().terms()));
  }

  @PutMapping("/{number}")
  @Requires(Permission.BAAS_WRITE)
  @Operation(
      operationId = "redraftBaaVersion",
      summary = "Word a draft otherwise",
      description = "Only while nobody was asked to sign it.")
  Mono<ResponseEntity<AgreementView>> redraft(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      IfMatch seen,
      @Valid @RequestBody WordingInput input) {
    return edits.apply(caller, id, seen, new AgreementEdit.Redraft(number, input.terms().terms()));
  }

  @PostMapping("/{number}/negotiate")
  @Requires(Permission.BAAS_WRITE)
  @Operation(operationId = "negotiateBaaVersion", summary = "Open a draft to negotiation")
  Mono<ResponseEntity<AgreementView>> negotiate(
      Caller caller, @PathVariable UUID id, @PathVariable int number, IfMatch seen) {
    return edits.apply(caller, id, seen, new AgreementEdit.Negotiate(number));
  }

  @PostMapping("/{number}/send")
  @Requires(Permission.BAAS_SIGN_OFF)
  @Operation(
      operationId = "sendBaaVersion",
      summary = "Put a version out for signature",
      description = "It is signed as it stands, or called back.")
  Mono<ResponseEntity<AgreementView>> send(
      Caller caller, @PathVariable UUID id, @PathVariable int number, IfMatch seen) {
    return edits.apply(caller, id, seen, new AgreementEdit.Send(number));
  }

  @PostMapping("/{number}/recall")
  @Requires(Permission.BAAS_WRITE)
  @Operation(
      operationId = "recallBaaVersion",
      summary = "Call back a version that was put out for signature",
      description = "What was signed of it so far does not count any more.")
  Mono<ResponseEntity<AgreementView>> recall(
      Caller caller, @PathVariable UUID id, @PathVariable int number, IfMatch seen) {
    return edits.apply(caller, id, seen, new AgreementEdit.Recall(number));
  }

  @PostMapping("/{number}/withdraw")
  @Requires(Permission.BAAS_WRITE)
  @Operation(operationId = "withdrawBaaVersion", summary = "Withdraw a version before it is signed")
  Mono<ResponseEntity<AgreementView>> withdraw(
      Caller caller, @PathVariable UUID id, @PathVariable int number, IfMatch seen) {
    return edits.apply(caller, id, seen, new AgreementEdit.Withdraw(number));
  }
}
