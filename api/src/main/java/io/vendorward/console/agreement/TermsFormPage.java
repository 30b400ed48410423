package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.console.Fields;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindLegalEntities;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.web.FormErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The form of what an agreement says, with what it offers to choose from. */
@Component
class TermsFormPage {

  private static final PageRequest ALL_SERVICES =
      new PageRequest(
          PageRequest.MAXIMUM_LIMIT, List.of(Sort.ascending("createdAt")), Optional.empty());

  private final FindVendor findVendor;
  private final FindEngagements findEngagements;
  private final FindLegalEntities findLegalEntities;
  private final ReadAgreements readAgreements;

  TermsFormPage(
      FindVendor findVendor,
      FindEngagements findEngagements,
      FindLegalEntities findLegalEntities,
      ReadAgreements readAgreements) {
    this.findVendor = findVendor;
    this.findEngagements = findEngagements;
    this.findLegalEntities = findLegalEntities;
    this.readAgreements = readAgreements;
  }

  /**
   * What the form is for.
   *
   * @param name draft, redraft, amend, review or correct: texts and parts of the page follow it
   * @param action where it is sent
   */
  record Act(String name, String action, String back) {}

  Mono<Rendering> of(
      Caller caller, VendorId vendor, AgreementKind kind, Act act, Fields form, FormErrors errors) {
    return Mono.zip(
            findVendor.handle(caller, vendor),
            findEngagements.page(caller, vendor, ALL_SERVICES),
            readAgreements.with(caller, vendor),
            findLegalEntities.own(caller),
            findLegalEntities.of(caller, vendor))
        .map(found -> {
          var model = new HashMap<String, Object>();
          model.put("act", act.name());
          model.put("action", act.action());
          model.put("back", act.back());
          model.put("form", form);
          model.put("vendor", found.getT1());
          model.put("services", found.getT2().rows());
          model.put("others", found.getT3());
          model.put("ownEntities", found.getT4());
          model.put("vendorEntities", found.getT5());
          model.put("terms", TermsForm.terms(kind));
          model.put("options", TermsForm.options());
          return Pages.form("console/agreement/form", errors, model);
        })
        .switchIfEmpty(Mono.error(Pages::notFound));
  }
}
