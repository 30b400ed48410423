package io.vendorward.console.phi;

import io.vendorward.agreement.AgreementId;
import io.vendorward.console.ListQuery;
import io.vendorward.console.ListRules;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.phi.CoverageFilter;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.CoveredFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.usecase.ReadCoverage;
import io.vendorward.phi.web.CoverageWords;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.Cursors;
import io.vendorward.web.Reader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Which patient data flows to vendors, and is it covered? */
@Controller
class CoverageListPage {

  private static final String STATUS = "status";
  private static final String VENDOR = "vendor";
  private static final String AGREEMENT = "agreement";
  private static final String AS_OF = "asOf";

  private static final ListRules RULES =
      new ListRules(
          "/console/phi",
          List.of("-status"),
          Map.of(
              STATUS, text -> ListRules.isOneOf(CoverageStatus.values(), text),
              VENDOR, ListRules::isId,
              AGREEMENT, ListRules::isId,
              AS_OF, ListRules::isDay));

  private final ReadCoverage readCoverage;
  private final CoverageWords words;
  private final Cursors cursors;

  CoverageListPage(ReadCoverage readCoverage, CoverageWords words, Cursors cursors) {
    this.readCoverage = readCoverage;
    this.words = words;
    this.cursors = cursors;
  }

  /** A flow of the list. */
  public record Line(CoveredFlow flow, CoverageSheet coverage) {

    /** Where it leads: to the flow, or to where one is described. */
    public String address() {
      return flow.flow().isPresent()
          ? FlowPage.path(new PhiFlowId(flow.id()))
          : NewFlowPages.path(flow.vendor(), flow.engagement());
    }
  }

  @GetMapping("/console/phi")
  @Requires(Permission.PHI_FLOWS_READ)
  Mono<Rendering> list(
      Caller caller,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    var query = RULES.read(exchange);
    String view = "console/phi/list" + (Pages.partOnly(exchange) ? " :: results" : "");
    return readCoverage
        .portfolio(
            caller, query.find(AS_OF).map(LocalDate::parse), filter(query), query.request(cursors))
        .zipWith(readCoverage.counts(caller))
        .map(found -> {
          var portfolio = found.getT1();
          var lines = lines(portfolio, reader.locale());
          return Rendering.view(view)
              .modelAttribute("query", query)
              .modelAttribute("day", portfolio.day())
              .modelAttribute("rows", lines)
              .modelAttribute("map", FlowMap.of(query.find(VENDOR).isPresent() ? lines : List.of()))
              .modelAttribute("next", query.next(portfolio.flows(), cursors))
              .modelAttribute("counts", found.getT2())
              .modelAttribute("statuses", WORST_FIRST)
              .build();
        });
  }

  private static final List<CoverageStatus> WORST_FIRST =
      Arrays.stream(CoverageStatus.values()).sorted(Comparator.reverseOrder()).toList();

  private List<Line> lines(ReadCoverage.Portfolio portfolio, Locale locale) {
    return portfolio.flows().rows().stream()
        .map(flow -> new Line(flow, CoverageSheet.of(flow.coverage(), words, locale)))
        .toList();
  }

  private static CoverageFilter filter(ListQuery query) {
    return new CoverageFilter(
        query.find(STATUS).map(name -> Set.of(CoverageStatus.valueOf(name))).orElse(Set.of()),
        query.find(VENDOR).map(id -> new VendorId(UUID.fromString(id))),
        query.find(AGREEMENT).map(id -> new AgreementId(UUID.fromString(id))));
  }
}
