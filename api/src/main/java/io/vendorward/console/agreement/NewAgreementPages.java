package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementLabel;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.usecase.DraftAgreement;
import io.vendorward.console.Fields;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What do we agree on with this vendor? */
@Controller
@RequestMapping("/console/vendors/{vendorId}/agreements/new")
class NewAgreementPages {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_NOTES = 4000;

  private final DraftAgreement draftAgreement;
  private final TermsFormPage page;
  private final InstantSource clock;

  NewAgreementPages(DraftAgreement draftAgreement, TermsFormPage page, InstantSource clock) {
    this.draftAgreement = draftAgreement;
    this.page = page;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> blank(
      Caller caller,
      @PathVariable UUID vendorId,
      @ModelAttribute(name = "reader", binding = false) Reader reader) {
    return form(
        caller,
        new VendorId(vendorId),
        TermsForm.blank(reader.today(clock.instant())),
        FormErrors.NONE);
  }

  @PostMapping
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> draft(Caller caller, @PathVariable UUID vendorId, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(Fields::of)
        .flatMap(form -> draft(caller, new VendorId(vendorId), form));
  }

  private Mono<Rendering> draft(Caller caller, VendorId vendor, Fields form) {
    var check = new FormCheck();
    var kind =
        FormCheck.choice(
            AgreementKind.class, form.get("kind"), AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT);
    var label =
        new AgreementLabel(
            check.required("title", form.get("title"), LONGEST_TITLE),
            check.text("notes", form.get("notes"), LONGEST_NOTES),
            Map.of());
    var terms = TypedTerms.read(form, kind, check);
    if (check.errors().any()) {
      return form(caller, vendor, form, check.errors());
    }
    return draftAgreement
        .handle(
            caller,
            new DraftAgreement.Command(new Counterparty.OfVendor(vendor), kind, label, terms))
        .flatMap(outcome ->
            switch (outcome) {
              case DraftAgreement.Outcome.Drafted(var agreement) ->
                  Mono.just(Pages.seeOther(AgreementPage.path(agreement.id()), "baa.drafted"));
              case DraftAgreement.Outcome.Invalid(var faults) ->
                  form(caller, vendor, form, TermsForm.errors(faults));
              case DraftAgreement.Outcome.UnknownVendor() -> Mono.error(Pages::notFound);
            });
  }

  private Mono<Rendering> form(Caller caller, VendorId vendor, Fields form, FormErrors errors) {
    return page.of(
        caller,
        vendor,
        FormCheck.choice(
            AgreementKind.class, form.get("kind"), AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT),
        new TermsFormPage.Act(
            "draft",
            "/console/vendors/" + vendor + "/agreements/new",
            "/console/vendors/" + vendor),
        form,
        errors);
  }
}
