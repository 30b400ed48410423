package io.vendorward.console.finding;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.console.ListQuery;
import io.vendorward.console.ListRules;
import io.vendorward.console.Pages;
import io.vendorward.finding.FindingQuery;
import io.vendorward.finding.FindingStatus;
import io.vendorward.finding.usecase.ReadFindings;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.Severity;
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
import reactor.core.publisher.Mono;

/** What is not as it should be? */
@Controller
class FindingListPage {

  private static final String STATUS = "status";
  private static final String SEVERITY = "severity";
  private static final String VENDOR = "vendor";
  private static final String ASSESSMENT = "assessment";
  private static final String ALL = "ALL";

  /** Open ones are shown when no status is chosen. */
  private static final ListRules RULES =
      new ListRules(
          "/console/findings",
          List.of("-severity", "number", "-updatedAt"),
          Map.of(
              STATUS, FindingListPage::isStatus,
              SEVERITY, text -> ListRules.isOneOf(Severity.values(), text),
              VENDOR, ListRules::isId,
              ASSESSMENT, ListRules::isId));

  private final ReadFindings findings;
  private final Cursors cursors;

  FindingListPage(ReadFindings findings, Cursors cursors) {
    this.findings = findings;
    this.cursors = cursors;
  }

  @GetMapping("/console/findings")
  @Requires(Permission.FINDINGS_READ)
  Mono<Rendering> list(Caller caller, ServerWebExchange exchange) {
    var query = RULES.read(exchange);
    var filter = filter(query);
    String view = "console/finding/list" + (Pages.partOnly(exchange) ? " :: results" : "");
    return findings
        .page(caller, filter, query.request(cursors))
        .flatMap(page ->
            query
                .count(page, () -> findings.count(caller, filter))
                .map(count ->
                    Rendering.view(view)
                        .modelAttribute("query", query)
                        .modelAttribute("rows", page.rows())
                        .modelAttribute("count", count)
                        .modelAttribute("next", query.next(page, cursors))
                        .modelAttribute("statuses", FindingStatus.values())
                        .modelAttribute("severities", Severity.values())
                        .build()));
  }

  private static FindingQuery filter(ListQuery query) {
    return new FindingQuery(
        query.find(VENDOR).map(id -> new VendorId(UUID.fromString(id))),
        query.find(ASSESSMENT).map(id -> new AssessmentId(UUID.fromString(id))),
        statuses(query.get(STATUS)),
        query.find(SEVERITY).map(name -> Set.of(Severity.valueOf(name))).orElse(Set.of()));
  }

  private static Set<FindingStatus> statuses(String status) {
    return switch (status) {
      case "" -> Set.of(FindingStatus.OPEN);
      case ALL -> Set.of();
      case String one -> Set.of(FindingStatus.valueOf(one));
    };
  }

  private static boolean isStatus(String text) {
    return text.equals(ALL) || ListRules.isOneOf(FindingStatus.values(), text);
  }
}
