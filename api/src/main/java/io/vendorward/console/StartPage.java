package io.vendorward.console;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.vendor.usecase.ListVendors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What is there to do today? */
@Controller
class StartPage {

  private final ListVendors listVendors;

  StartPage(ListVendors listVendors) {
    this.listVendors = listVendors;
  }

  @GetMapping("/console")
  @Requires(Permission.VENDORS_READ)
  Mono<Rendering> start(Caller caller) {
    return listVendors
        .counts(caller)
        .map(counts ->
            Rendering.view("console/start")
                .modelAttribute("active", counts.getOrDefault(VendorStatus.ACTIVE, 0L))
                .modelAttribute("prospects", counts.getOrDefault(VendorStatus.PROSPECT, 0L))
                .modelAttribute("offboarding", counts.getOrDefault(VendorStatus.OFFBOARDING, 0L))
                .modelAttribute("any", !counts.isEmpty())
                .build());
  }
}
