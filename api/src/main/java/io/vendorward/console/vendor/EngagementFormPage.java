package io.vendorward.console.vendor;

import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.vendor.AccessKind;
import io.vendorward.vendor.Devices;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementStatus;
import io.vendorward.vendor.Hosting;
import io.vendorward.vendor.PhiRelation;
import io.vendorward.vendor.RecordsBand;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.YesNo;
import io.vendorward.vendor.usecase.FindLegalEntities;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.web.FormErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The form of an engagement, with what it offers to choose from. */
@Component
class EngagementFormPage {

  private static final Map<String, List<? extends Enum<?>>> OPTIONS =
      Map.of(
          "phi", List.of(PhiRelation.values()),
          "records", List.of(RecordsBand.values()),
          "access", List.of(AccessKind.values()),
          "yesNo", List.of(YesNo.values()),
          "devices", List.of(Devices.values()),
          "hosting", List.of(Hosting.values()),
          "status", List.of(EngagementStatus.PLANNED, EngagementStatus.ACTIVE));

  private final FindVendor findVendor;
  private final FindLegalEntities findLegalEntities;

  EngagementFormPage(FindVendor findVendor, FindLegalEntities findLegalEntities) {
    this.findVendor = findVendor;
    this.findLegalEntities = findLegalEntities;
  }

  Mono<Rendering> of(Caller caller, VendorId vendor, EngagementForm form, FormErrors errors) {
    return of(caller, vendor, Map.of("form", form), errors);
  }

  Mono<Rendering> of(Caller caller, Engagement engagement, EngagementForm form, FormErrors errors) {
    return of(caller, engagement.vendor(), Map.of("form", form, "engagement", engagement), errors);
  }

  private Mono<Rendering> of(
      Caller caller, VendorId id, Map<String, Object> own, FormErrors errors) {
    return findVendor
        .handle(caller, id)
        .zipWhen(vendor ->
            Mono.zip(findLegalEntities.own(caller), findLegalEntities.of(caller, vendor.id())))
        .map(found -> {
          var model = new HashMap<>(own);
          model.put("vendor", found.getT1());
          model.put("ownEntities", found.getT2().getT1());
          model.put("vendorEntities", found.getT2().getT2());
          model.put("options", OPTIONS);
          return Pages.form("console/engagement/form", errors, model);
        })
        .switchIfEmpty(Mono.error(Pages::notFound));
  }
}
