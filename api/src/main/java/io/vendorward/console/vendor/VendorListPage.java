package io.vendorward.console.vendor;

import io.vendorward.console.ListQuery;
import io.vendorward.console.ListRules;
import io.vendorward.console.Pages;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.VendorQuery;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.vendor.usecase.ListOwners;
import io.vendorward.vendor.usecase.ListVendors;
import io.vendorward.vendor.usecase.VendorFilter;
import io.vendorward.web.Cursors;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who serves us? */
@Controller
class VendorListPage {

  private static final String WORDS = "q";
  private static final String STATUS = "status";
  private static final String OWNER = "owner";
  private static final String ME = "me";

  /** Archived vendors are shown only when they are asked for. */
  private static final ListRules RULES =
      new ListRules(
          "/console/vendors",
          List.of("name", "number", "createdAt", "-updatedAt"),
          Map.of(
              WORDS, ListRules::isWords,
              STATUS, text -> ListRules.isOneOf(VendorStatus.values(), text),
              OWNER, ME::equals));

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
  Mono<Rendering> list(Caller caller, ServerWebExchange exchange) {
    var query = RULES.read(exchange);
    var filter = filter(caller, query);
    String view = "console/vendor/list" + (Pages.partOnly(exchange) ? " :: results" : "");
    return listVendors
        .handle(caller, new ListVendors.Command(filter, query.request(cursors)))
        .flatMap(page ->
            Mono.zip(
                    query.count(page, () -> listVendors.count(caller, filter)),
                    listVendors.counts(caller),
                    listOwners.handle(caller))
                .map(more ->
                    Rendering.view(view)
                        .modelAttribute("query", query)
                        .modelAttribute("vendors", page.rows())
                        .modelAttribute("next", query.next(page, cursors))
                        .modelAttribute("count", more.getT1())
                        .modelAttribute("counts", byStatus(more.getT2()))
                        .modelAttribute("owners", names(more.getT3()))
                        .build()));
  }

  private static VendorFilter filter(Caller caller, ListQuery query) {
    return new VendorFilter(
        statuses(query.get(STATUS)),
        query.find(OWNER).flatMap(me -> subject(caller)),
        VendorQuery.of(query.get(WORDS)));
  }

  private static Optional<String> subject(Caller caller) {
    return caller.actor() instanceof Actor.Person person
        ? Optional.of(person.subject())
        : Optional.empty();
  }

  private static Set<VendorStatus> statuses(String status) {
    return status.isEmpty()
        ? EnumSet.complementOf(EnumSet.of(VendorStatus.ARCHIVED))
        : EnumSet.of(VendorStatus.valueOf(status));
  }

  /** Every status in its order, with how many vendors have it. */
  private static Map<String, Long> byStatus(Map<VendorStatus, Long> counts) {
    var all = new LinkedHashMap<String, Long>();
    for (VendorStatus status : VendorStatus.values()) {
      all.put(status.name(), counts.getOrDefault(status, 0L));
    }
    return all;
  }

  private static Map<String, String> names(List<ListOwners.Owner> owners) {
    return owners.stream()
        .collect(
            Collectors.toMap(
                ListOwners.Owner::subject, ListOwners.Owner::name, (one, other) -> one));
  }
}
