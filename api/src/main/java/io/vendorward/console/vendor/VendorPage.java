package io.vendorward.console.vendor;

import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.FindContacts;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindLegalEntities;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.vendor.usecase.ListOwners;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What do we know of this vendor? */
@Controller
class VendorPage {

  private static final PageRequest ALL_ENGAGEMENTS =
      new PageRequest(
          PageRequest.MAXIMUM_LIMIT, List.of(Sort.ascending("createdAt")), Optional.empty());

  private final FindVendor findVendor;
  private final FindContacts findContacts;
  private final FindEngagements findEngagements;
  private final ListOwners listOwners;
  private final FindLegalEntities findLegalEntities;

  VendorPage(
      FindVendor findVendor,
      FindContacts findContacts,
      FindEngagements findEngagements,
      FindLegalEntities findLegalEntities,
      ListOwners listOwners) {
    this.findVendor = findVendor;
    this.findContacts = findContacts;
    this.findEngagements = findEngagements;
    this.listOwners = listOwners;
    this.findLegalEntities = findLegalEntities;
  }

  static String path(VendorId id) {
    return "/console/vendors/" + id;
  }

  @GetMapping("/console/vendors/{id}")
  @Requires(Permission.VENDORS_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id) {
    return findVendor
        .handle(caller, new VendorId(id))
        .flatMap(vendor -> show(caller, vendor))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private Mono<Rendering> show(Caller caller, Vendor vendor) {
    return Mono.zip(
            findContacts.all(caller, vendor.id()),
            findEngagements.page(caller, vendor.id(), ALL_ENGAGEMENTS),
            findLegalEntities.of(caller, vendor.id()),
            listOwners.handle(caller))
        .map(found ->
            Rendering.view("console/vendor/page")
                .modelAttribute("vendor", vendor)
                .modelAttribute("contacts", found.getT1())
                .modelAttribute("engagements", found.getT2().rows())
                .modelAttribute("entities", found.getT3())
                .modelAttribute("owner", owner(vendor, found.getT4()))
                .build());
  }

  /** The owner's name, or nothing where there is none that we know. */
  private static String owner(Vendor vendor, List<ListOwners.Owner> owners) {
    return owners.stream()
        .filter(owner -> vendor.profile().owner().equals(Optional.of(owner.subject())))
        .map(ListOwners.Owner::name)
        .findFirst()
        .orElse("");
  }
}
