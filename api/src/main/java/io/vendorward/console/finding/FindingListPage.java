package io.vendorward.console.finding;

import io.vendorward.console.Pages;
import io.vendorward.finding.FindingStatus;
import io.vendorward.finding.usecase.NamedFinding;
import io.vendorward.finding.usecase.ReadFindings;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Page;
import io.vendorward.questionnaire.Severity;
import io.vendorward.web.Cursors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What is not as it should be? */
@Controller
class FindingListPage {

  private final ReadFindings findings;
  private final Cursors cursors;

  FindingListPage(ReadFindings findings, Cursors cursors) {
    this.findings = findings;
    this.cursors = cursors;
  }

  @GetMapping("/console/findings")
  @Requires(Permission.FINDINGS_READ)
  Mono<Rendering> list(
      Caller caller, @ModelAttribute("query") FindingListQuery query, ServerWebExchange exchange) {
    String view = "console/finding/list" + (Pages.partOnly(exchange) ? " :: results" : "");
    return findings
        .page(caller, query.filter(), query.request(cursors))
        .map(page ->
            Rendering.view(view)
                .modelAttribute("query", query)
                .modelAttribute("rows", page.rows())
                .modelAttribute("next", next(page, query))
                .modelAttribute("statuses", FindingStatus.values())
                .modelAttribute("severities", Severity.values())
                .build());
  }

  /** Where the list goes on; empty at its end. */
  private String next(Page<NamedFinding> page, FindingListQuery query) {
    return page.next()
        .map(position -> query.at(cursors.encode(position, query.sorts())).url())
        .orElse("");
  }
}
