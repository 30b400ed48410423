package io.vendorward.console.vendor;

import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Page;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.vendor.usecase.ListOwners;
import io.vendorward.vendor.usecase.ListVendors;
import io.vendorward.web.Cursors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who serves us? */
@Controller
class VendorListPage {

  private final ListVendors listVendors;
  private final ListOwners listOwners;
  private final Cursors cursors;

  VendorListPage(ListVendors listVendors, ListOwners listOwners, Cursors cursors) {
    this.listVendors = listVendors;
    this.listOwners = listOwners;
    this.cursors = cursors;
  }

  @GetMapping("/console/vendors")
  @Requires(Permission.VENDORS_READ)
  Mono<Rendering> list(
      Caller caller, @ModelAttribute("query") VendorListQuery query, ServerWebExchange exchange) {
    var request = query.request(cursors);
    var command = new ListVendors.Command(query.filter(caller), request);
    String view = "console/vendor/list" + (Pages.partOnly(exchange) ? " :: results" : "");
    return Mono.zip(
            listVendors.handle(caller, command),
            listVendors.counts(caller),
            listOwners.handle(caller))
        .map(found ->
            Rendering.view(view)
                .modelAttribute("query", query)
                .modelAttribute("vendors", found.getT1().rows())
                .modelAttribute("next", next(found.getT1(), query))
                .modelAttribute("counts", byStatus(found.getT2()))
                .modelAttribute("shown", shown(found.getT2(), query))
                .modelAttribute("owners", names(found.getT3()))
                .build());
  }

  /** Where the list goes on; empty at its end. */
  private String next(Page<Vendor> page, VendorListQuery query) {
    return page.next()
        .map(position -> query.at(cursors.encode(position, query.sorts())).url())
        .orElse("");
  }

  /** Every status in its order, with how many vendors have it. */
  private static Map<String, Long> byStatus(Map<VendorStatus, Long> counts) {
    var all = new LinkedHashMap<String, Long>();
    for (VendorStatus status : VendorStatus.values()) {
      all.put(status.name(), counts.getOrDefault(status, 0L));
    }
    return all;
  }

  /** How many the chosen status has; of a search only the page knows. */
  private static long shown(Map<VendorStatus, Long> counts, VendorListQuery query) {
    return query.statuses().stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum();
  }

  private static Map<String, String> names(List<ListOwners.Owner> owners) {
    return owners.stream()
        .collect(
            Collectors.toMap(
                ListOwners.Owner::subject, ListOwners.Owner::name, (one, other) -> one));
  }
}
