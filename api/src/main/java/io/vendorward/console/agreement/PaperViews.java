package io.vendorward.console.agreement;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.paper.Assembly;
import io.vendorward.paper.PaperCopy;
import io.vendorward.paper.usecase.ReadPaper;
import io.vendorward.paper.web.PaperForm;
import io.vendorward.paper.web.PaperSheet;
import io.vendorward.portal.GrantRight;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.usecase.FindContacts;
import io.vendorward.web.FormErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page of an agreement's text: as it is shown to the vendor, or as it would be. */
@Component
class PaperViews {

  private final ReadAgreements readAgreements;
  private final ReadPaper readPaper;
  private final FindContacts findContacts;

  PaperViews(ReadAgreements readAgreements, ReadPaper readPaper, FindContacts findContacts) {
    this.readAgreements = readAgreements;
    this.readPaper = readPaper;
    this.findContacts = findContacts;
  }

  /**
   * The page.
   *
   * @param version the newest where none is asked for
   * @param form what was typed into one of its forms, if that came back with errors
   */
  Mono<Rendering> page(
      Caller caller, UUID id, Optional<Integer> version, PaperForm form, FormErrors errors) {
    return readAgreements
        .one(caller, new AgreementId(id))
        .map(ReadAgreements.Standings::agreement)
        .flatMap(agreement ->
            contacts(caller, agreement)
                .zipWith(text(caller, agreement, version, form))
                .map(parts -> page(agreement, parts.getT1(), parts.getT2(), form, errors)))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Rendering page(
      Agreement agreement,
      List<Contact> contacts,
      Map<String, Object> text,
      PaperForm form,
      FormErrors errors) {
    var model = new HashMap<>(text);
    model.put("agreement", agreement);
    model.put("base", PaperPages.path(agreement.id().value()));
    model.put("back", AgreementPage.path(agreement.id()));
    model.put("contacts", contacts);
    model.put("typed", form);
    model.put("rights", GrantRight.values());
    model.put("formats", PaperCopy.Format.values());
    return Pages.form("console/agreement/text", errors, model);
  }

  /** What is shown; else what would be; else what is missing for that. */
  private Mono<Map<String, Object>> text(
      Caller caller, Agreement agreement, Optional<Integer> version, PaperForm form) {
    int number = version.orElse(agreement.history().latest().number());
    return readPaper
        .handle(caller, agreement.id())
        .flatMap(view ->
            Mono.justOrEmpty(view.version(number))
                .filter(shown -> shown.paper().isPresent())
                .map(shown -> Map.<String, Object>of("sheet", new PaperSheet(view, shown, form))))
        .switchIfEmpty(
            Mono.defer(() ->
                readPaper
                    .preview(caller, agreement.id(), number)
                    .map(outcome ->
                        switch (outcome) {
                          case Assembly.Outcome.Assembled(var paper) ->
                              Map.<String, Object>of("preview", paper);
                          case Assembly.Outcome.Incomplete(var faults) ->
                              Map.<String, Object>of("missing", faults);
                        })));
  }

  private Mono<List<Contact>> contacts(Caller caller, Agreement agreement) {
    return Mono.justOrEmpty(agreement.counterparty().vendor())
        .flatMap(vendor -> findContacts.all(caller, vendor))
        .defaultIfEmpty(List.of());
  }
}
