package io.vendorward.console.vendor;

import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.ArchiveVendor;
import io.vendorward.vendor.usecase.FindContacts;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.vendor.usecase.ListOwners;
import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What do we know of this vendor? And its end: archiving. */
@Controller
class VendorPage {

  private static final PageRequest ALL_ENGAGEMENTS =
      new PageRequest(
          PageRequest.MAXIMUM_LIMIT, List.of(Sort.ascending("createdAt")), Optional.empty());

  private final FindVendor findVendor;
  private final FindContacts findContacts;
  private final FindEngagements findEngagements;
  private final ListOwners listOwners;
  private final ArchiveVendor archiveVendor;

  VendorPage(
      FindVendor findVendor,
      FindContacts findContacts,
      FindEngagements findEngagements,
      ListOwners listOwners,
      ArchiveVendor archiveVendor) {
    this.findVendor = findVendor;
    this.findContacts = findContacts;
    this.findEngagements = findEngagements;
    this.listOwners = listOwners;
    this.archiveVendor = archiveVendor;
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
            listOwners.handle(caller))
        .map(found ->
            Rendering.view("console/vendor/page")
                .modelAttribute("vendor", vendor)
                .modelAttribute("contacts", found.getT1())
                .modelAttribute("engagements", found.getT2().rows())
                .modelAttribute("owner", owner(vendor, found.getT3()))
                .build());
  }

  @GetMapping("/console/vendors/{id}/archive")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> askBeforeArchiving(Caller caller, @PathVariable UUID id) {
    return findVendor
        .handle(caller, new VendorId(id))
        .map(vendor -> ask(vendor, FormErrors.NONE))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  @PostMapping("/console/vendors/{id}/archive")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> archive(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return findVendor
        .handle(caller, new VendorId(id))
        .zipWith(Pages.sentVersion(exchange))
        .flatMap(sent -> archive(caller, sent.getT1(), sent.getT2()))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private Mono<Rendering> archive(Caller caller, Vendor vendor, long version) {
    return archiveVendor
        .handle(caller, new ArchiveVendor.Command(vendor.id(), version))
        .map(outcome ->
            switch (outcome) {
              case ArchiveVendor.Outcome.Archived(Vendor archived) ->
                  Pages.seeOther(path(archived.id()), "vendor.archived");
              case ArchiveVendor.Outcome.AlreadyArchived(Vendor archived) ->
                  Pages.seeOther(path(archived.id()), "vendor.archived");
              case ArchiveVendor.Outcome.StillAssessed(long _) ->
                  ask(vendor, FormErrors.of("", "still-assessed"));
              case ArchiveVendor.Outcome.Stale(Vendor current) ->
                  ask(current, FormErrors.of("", "changed-meanwhile"));
              case ArchiveVendor.Outcome.NotFound() -> throw Pages.notFound();
            });
  }

  private static Rendering ask(Vendor vendor, FormErrors errors) {
    return Pages.form("console/vendor/archive", errors, Map.of("vendor", vendor));
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
