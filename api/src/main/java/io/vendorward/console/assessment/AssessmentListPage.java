package io.vendorward.console.assessment;

import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.AssessmentFilter;
import io.vendorward.assessment.usecase.ListAssessments;
import io.vendorward.console.ListQuery;
import io.vendorward.console.ListRules;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.web.Cursors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whom did we ask, and how far are they? */
@Controller
class AssessmentListPage {

  private static final String SHOW = "show";
  private static final String VENDOR = "vendor";
  private static final String OVERDUE = "OVERDUE";
  private static final String DUE_SOON = "DUE_SOON";
  private static final String UNOPENED = "UNOPENED";

  /** What the list can be narrowed down to: what presses, then the states. */
  private static final List<String> SHOWN =
      Stream.concat(
              Stream.of(OVERDUE, DUE_SOON, UNOPENED), Arrays.stream(Stage.values()).map(Enum::name))
          .toList();

  private static final ListRules RULES =
      new ListRules(
          "/console/assessments",
          List.of("-updatedAt", "due", "number"),
          Map.of(SHOW, SHOWN::contains, VENDOR, ListRules::isId));

  private final ListAssessments listAssessments;
  private final FindVendor findVendor;
  private final Cursors cursors;

  AssessmentListPage(ListAssessments listAssessments, FindVendor findVendor, Cursors cursors) {
    this.listAssessments = listAssessments;
    this.findVendor = findVendor;
    this.cursors = cursors;
  }

  @GetMapping("/console/assessments")
  @Requires(Permission.ASSESSMENTS_READ)
  Mono<Rendering> list(Caller caller, ServerWebExchange exchange) {
    var query = RULES.read(exchange);
    var filter = filter(query);
    return listAssessments
        .handle(caller, filter, query.request(cursors))
        .flatMap(page ->
            Mono.zip(
                    query.count(page, () -> listAssessments.count(caller, filter)),
                    vendorName(caller, query))
                .map(more ->
                    Rendering.view("console/assessment/list")
                        .modelAttribute("query", query)
                        .modelAttribute("rows", page.rows())
                        .modelAttribute("count", more.getT1())
                        .modelAttribute("vendorName", more.getT2())
                        .modelAttribute("shown", SHOWN)
                        .modelAttribute("next", query.next(page, cursors))
                        .build()));
  }

  private static AssessmentFilter filter(ListQuery query) {
    var all =
        query
            .find(VENDOR)
            .map(id -> AssessmentFilter.ALL.ofVendor(new VendorId(UUID.fromString(id))))
            .orElse(AssessmentFilter.ALL);
    return switch (query.get(SHOW)) {
      case "" -> all;
      case OVERDUE -> all.overdue(true);
      case DUE_SOON -> all.onlyDueSoon();
      case UNOPENED -> all.onlyUnopened();
      case String stage -> all.in(Stage.valueOf(stage));
    };
  }

  /** Of the vendor that the list is narrowed down to; empty when it is not, or to nobody known. */
  private Mono<String> vendorName(Caller caller, ListQuery query) {
    return Mono.justOrEmpty(query.find(VENDOR))
        .flatMap(id -> findVendor.handle(caller, new VendorId(UUID.fromString(id))))
        .map(vendor -> vendor.profile().legalName())
        .defaultIfEmpty("");
  }
}
