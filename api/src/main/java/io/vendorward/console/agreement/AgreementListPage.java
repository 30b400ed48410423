package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementQuery;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.console.ListQuery;
import io.vendorward.console.ListRules;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.Cursors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which agreements do we have, and which date comes next? */
@Controller
class AgreementListPage {

  private static final String STATUS = "status";
  private static final String VENDOR = "vendor";

  private static final ListRules RULES =
      new ListRules(
          "/console/agreements",
          List.of("lastDay", "-number"),
          Map.of(
              STATUS,
              text -> ListRules.isOneOf(VersionStatus.values(), text),
              VENDOR,
              ListRules::isId));

  private final ReadAgreements readAgreements;
  private final CounterpartyNames names;
  private final Cursors cursors;

  AgreementListPage(ReadAgreements readAgreements, CounterpartyNames names, Cursors cursors) {
    this.readAgreements = readAgreements;
    this.names = names;
    this.cursors = cursors;
  }

  /** An agreement of the list, with whom it is. */
  public record Line(AgreementSheet agreement, String counterparty) {}

  @GetMapping("/console/agreements")
  @Requires(Permission.BAAS_READ)
  Mono<Rendering> list(Caller caller, ServerWebExchange exchange) {
    var query = RULES.read(exchange);
    String view = "console/agreement/list" + (Pages.partOnly(exchange) ? " :: results" : "");
    return readAgreements
        .page(caller, filter(query), query.request(cursors))
        .flatMap(page ->
            lines(caller, page.rows())
                .map(lines ->
                    Rendering.view(view)
                        .modelAttribute("query", query)
                        .modelAttribute("rows", lines)
                        .modelAttribute("next", query.next(page, cursors))
                        .modelAttribute("statuses", VersionStatus.values())
                        .build()));
  }

  private Mono<List<Line>> lines(Caller caller, List<ReadAgreements.Standings> rows) {
    return Flux.fromIterable(rows)
        .concatMap(row ->
            names.of(caller, row.agreement()).map(name -> new Line(AgreementSheet.of(row), name)))
        .collectList();
  }

  private static AgreementQuery filter(ListQuery query) {
    return new AgreementQuery(
        query.find(VENDOR).map(id -> new VendorId(UUID.fromString(id))),
        query.find(STATUS).map(name -> Set.of(VersionStatus.valueOf(name))).orElse(Set.of()));
  }
}
