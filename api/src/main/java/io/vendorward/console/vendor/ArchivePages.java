package io.vendorward.console.vendor;

import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.ArchiveVendor;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.web.FormErrors;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A vendor's end here: archiving. */
@Controller
class ArchivePages {

  private final FindVendor findVendor;
  private final ArchiveVendor archiveVendor;

  ArchivePages(FindVendor findVendor, ArchiveVendor archiveVendor) {
    this.findVendor = findVendor;
    this.archiveVendor = archiveVendor;
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
                  Pages.seeOther(VendorPage.path(archived.id()), "vendor.archived");
              case ArchiveVendor.Outcome.AlreadyArchived(Vendor archived) ->
                  Pages.seeOther(VendorPage.path(archived.id()), "vendor.archived");
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
}
