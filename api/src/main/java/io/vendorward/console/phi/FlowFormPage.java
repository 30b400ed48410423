package io.vendorward.console.phi;

import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.console.Fields;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindLegalEntities;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.web.FormErrors;
import java.util.HashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The form of a flow, with what it offers to choose from. */
@Component
class FlowFormPage {

  private final FindVendor findVendor;
  private final FindEngagements findEngagements;
  private final FindLegalEntities findLegalEntities;
  private final ReadAgreements readAgreements;

  FlowFormPage(
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
   * @param name describe, amend or correct: texts and parts of the page follow it
   * @param action where it is sent
   */
  record Act(String name, String action, String back) {}

  Mono<Rendering> of(
      Caller caller,
      VendorId vendor,
      EngagementId service,
      Act act,
      Fields form,
      FormErrors errors) {
    return findEngagements
        .one(caller, vendor, service)
        .flatMap(engagement ->
            Mono.zip(
                findVendor.handle(caller, vendor),
                findLegalEntities.own(caller),
                findLegalEntities.of(caller, vendor),
                readAgreements.upstream(caller)))
        .map(found -> {
          var model = new HashMap<String, Object>();
          model.put("act", act.name());
          model.put("action", act.action());
          model.put("back", act.back());
          model.put("form", form);
          model.put("vendor", found.getT1());
          model.put("ownEntities", found.getT2());
          model.put("vendorEntities", found.getT3());
          model.put("upstream", found.getT4());
          model.put("options", FlowForm.options());
          return Pages.form("console/phi/form", errors, model);
        })
        .switchIfEmpty(Mono.error(Pages::notFound));
  }
}
