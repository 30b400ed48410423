package io.vendorward.console.assessment;

import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.AssessmentRow;
import io.vendorward.assessment.usecase.ListAssessments;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Page;
import io.vendorward.web.Cursors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Whom did we ask, and how far are they? */
@Controller
class AssessmentListPage {

  private final ListAssessments listAssessments;
  private final Cursors cursors;

  AssessmentListPage(ListAssessments listAssessments, Cursors cursors) {
    this.listAssessments = listAssessments;
    this.cursors = cursors;
  }

  @GetMapping("/console/assessments")
  @Requires(Permission.ASSESSMENTS_READ)
  Mono<Rendering> list(Caller caller, @ModelAttribute("query") AssessmentListQuery query) {
    return listAssessments
        .handle(caller, query.filter(), query.request(cursors))
        .map(page ->
            Rendering.view("console/assessment/list")
                .modelAttribute("query", query)
                .modelAttribute("rows", page.rows())
                .modelAttribute("filters", filters())
                .modelAttribute("next", next(page, query))
                .build());
  }

  private static List<String> filters() {
    return Stream.concat(Stream.of("OVERDUE"), Arrays.stream(Stage.values()).map(Enum::name))
        .toList();
  }

  private String next(Page<AssessmentRow> page, AssessmentListQuery query) {
    return page.next()
        .map(position -> query.at(cursors.encode(position, query.sorts())).url())
        .orElse("");
  }
}
