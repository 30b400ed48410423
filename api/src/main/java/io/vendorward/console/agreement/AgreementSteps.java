package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementEdit;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.Reader;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What is done to an agreement from its page. */
@Controller
@RequestMapping("/console/agreements/{id}")
class AgreementSteps {

  private final AgreementForms forms;

  AgreementSteps(AgreementForms forms) {
    this.forms = forms;
  }

  @PostMapping("/negotiate")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> negotiate(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return forms.step(
        caller,
        id,
        reader,
        exchange,
        (form, _) -> new AgreementEdit.Negotiate(AgreementForms.number(form)));
  }

  @PostMapping("/send")
  @Requires(Permission.BAAS_SIGN_OFF)
  Mono<Rendering> send(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return forms.step(
        caller,
        id,
        reader,
        exchange,
        (form, _) -> new AgreementEdit.Send(AgreementForms.number(form)));
  }

  @PostMapping("/recall")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> recall(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return forms.step(
        caller,
        id,
        reader,
        exchange,
        (form, _) -> new AgreementEdit.Recall(AgreementForms.number(form)));
  }

  @PostMapping("/withdraw")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> withdraw(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return forms.step(
        caller,
        id,
        reader,
        exchange,
        (form, _) -> new AgreementEdit.Withdraw(AgreementForms.number(form)));
  }

  @PostMapping("/signatures")
  @Requires(Permission.BAAS_SIGN_OFF)
  Mono<Rendering> sign(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return forms.step(caller, id, reader, exchange, AgreementForms::signature);
  }

  @PostMapping("/terminate")
  @Requires(Permission.BAAS_SIGN_OFF)
  Mono<Rendering> terminate(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return forms.step(caller, id, reader, exchange, AgreementForms::termination);
  }

  @PostMapping("/reinstate")
  @Requires(Permission.BAAS_SIGN_OFF)
  Mono<Rendering> reinstate(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return forms.step(
        caller,
        id,
        reader,
        exchange,
        (form, check) -> new AgreementEdit.Reinstate(check.day("lastDay", form.get("lastDay"))));
  }
}
