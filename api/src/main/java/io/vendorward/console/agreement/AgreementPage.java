package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementId;
import io.vendorward.console.Fields;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What does this agreement say, how far has it come, and what does it cover? */
@Controller
class AgreementPage {

  private final AgreementViews views;

  AgreementPage(AgreementViews views) {
    this.views = views;
  }

  static String path(AgreementId id) {
    return "/console/agreements/" + id;
  }

  @GetMapping("/console/agreements/{id}")
  @Requires(Permission.BAAS_READ)
  Mono<Rendering> show(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader) {
    return views.page(caller, new AgreementId(id), Fields.blank(), FormErrors.NONE, reader);
  }
}
