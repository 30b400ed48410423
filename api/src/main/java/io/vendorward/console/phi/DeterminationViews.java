package io.vendorward.console.phi;

import io.vendorward.console.Fields;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.phi.Determination;
import io.vendorward.phi.FlowQuery;
import io.vendorward.phi.usecase.ReadDeterminations;
import io.vendorward.phi.usecase.ReadFlows;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page of a service's determinations, with the form of a new one. */
@Component
class DeterminationViews {

  private static final PageRequest ALL =
      new PageRequest(
          PageRequest.MAXIMUM_LIMIT, List.of(Sort.ascending("reviewOn")), Optional.empty());
  private static final PageRequest FLOWS =
      new PageRequest(
          PageRequest.MAXIMUM_LIMIT, List.of(Sort.ascending("number")), Optional.empty());

  private final ReadDeterminations readDeterminations;
  private final ReadFlows readFlows;
  private final FindVendor findVendor;
  private final FindEngagements findEngagements;

  DeterminationViews(
      ReadDeterminations readDeterminations,
      ReadFlows readFlows,
      FindVendor findVendor,
      FindEngagements findEngagements) {
    this.readDeterminations = readDeterminations;
    this.readFlows = readFlows;
    this.findVendor = findVendor;
    this.findEngagements = findEngagements;
  }

  Mono<Rendering> page(
      Caller caller, VendorId vendor, EngagementId service, Fields form, FormErrors errors) {
    return findEngagements
        .one(caller, vendor, service)
        .flatMap(engagement ->
            Mono.zip(
                Mono.just(engagement),
                findVendor.handle(caller, vendor),
                readDeterminations.page(caller, Optional.of(vendor), ALL),
                readFlows.page(
                    caller, new FlowQuery(Optional.of(vendor), Optional.of(service)), FLOWS)))
        .map(found -> {
          var made =
              found.getT3().rows().stream()
                  .filter(one -> one.engagement().equals(service))
                  .toList();
          return Pages.form(
              "console/phi/determinations",
              errors,
              Map.of(
                  "service", found.getT1(),
                  "vendor", found.getT2(),
                  "made", made,
                  "flows", found.getT4().rows(),
                  "path", DeterminationPages.path(vendor, service),
                  "grounds", Determination.Ground.values(),
                  "form", form));
        })
        .switchIfEmpty(Mono.error(Pages::notFound));
  }
}
