package io.vendorward.console.entity;

import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.FindVendor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Adding and changing a vendor's legal entities; the vendor's page lists them. */
@Controller
@RequestMapping("/console/vendors/{vendorId}/legal-entities")
class VendorEntityPages {

  private final EntitySteps steps;
  private final FindVendor findVendor;

  VendorEntityPages(EntitySteps steps, FindVendor findVendor) {
    this.steps = steps;
    this.findVendor = findVendor;
  }

  @GetMapping("/new")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> blank(Caller caller, @PathVariable UUID vendorId) {
    return side(caller, vendorId).map(steps::blank);
  }

  @PostMapping("/new")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> add(
      Caller caller, @PathVariable UUID vendorId, @ModelAttribute("form") EntityForm form) {
    return side(caller, vendorId).flatMap(side -> steps.add(caller, side, form));
  }

  @GetMapping("/{id}")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> edit(Caller caller, @PathVariable UUID vendorId, @PathVariable UUID id) {
    return side(caller, vendorId).flatMap(side -> steps.edit(caller, side, id));
  }

  @PostMapping("/{id}")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> save(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID id,
      @ModelAttribute("form") EntityForm form) {
    return side(caller, vendorId).flatMap(side -> steps.save(caller, side, id, form));
  }

  private Mono<EntitySteps.Side> side(Caller caller, UUID vendorId) {
    return findVendor
        .handle(caller, new VendorId(vendorId))
        .map(vendor -> {
          String back = "/console/vendors/" + vendor.id();
          return new EntitySteps.Side(
              Optional.of(vendor.id()),
              vendor.profile().legalName(),
              "vendors",
              back + "/legal-entities",
              back);
        })
        .switchIfEmpty(Mono.error(Pages::notFound));
  }
}
