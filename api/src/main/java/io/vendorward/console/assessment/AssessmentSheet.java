package io.vendorward.console.assessment;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.AssessmentView;
import io.vendorward.assessment.usecase.ReadAssessment;
import io.vendorward.console.Pages;
import io.vendorward.finding.FindingQuery;
import io.vendorward.finding.usecase.NamedFinding;
import io.vendorward.finding.usecase.ReadFindings;
import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page of an assessment, with what was wrong with a form on it. */
@Component
class AssessmentSheet {

  private static final PageRequest GRAVEST =
      new PageRequest(10, List.of(Sort.descending("severity")), Optional.empty());

  private final ReadAssessment readAssessment;
  private final ReadFindings readFindings;

  AssessmentSheet(ReadAssessment readAssessment, ReadFindings readFindings) {
    this.readAssessment = readAssessment;
    this.readFindings = readFindings;
  }

  Mono<Rendering> of(Caller caller, AssessmentId id, FormErrors errors) {
    return of(caller, id, errors, Optional.empty());
  }

  /** With the due date that somebody typed, when there is one. */
  Mono<Rendering> of(Caller caller, AssessmentId id, FormErrors errors, Optional<String> due) {
    var about = new FindingQuery(Optional.empty(), Optional.of(id), Set.of(), Set.of());
    return readAssessment
        .handle(caller, id)
        .flatMap(view ->
            readFindings
                .page(caller, about, GRAVEST)
                .map(findings -> page(view, findings, errors, due)))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Rendering page(
      AssessmentView view, Page<NamedFinding> findings, FormErrors errors, Optional<String> due) {
    var assessment = view.assessment();
    var facts = assessment.facts();
    return Pages.form(
        "console/assessment/page",
        errors,
        Map.of(
            "view",
            view,
            "facts",
            facts,
            "stage",
            assessment.stage().name(),
            "due",
            due.orElse(facts.due().toString()),
            "open",
            assessment instanceof Assessment.Open,
            "answerable",
            assessment instanceof Assessment.Answerable,
            "reviewable",
            assessment instanceof Assessment.Reviewable,
            "findings",
            findings.rows(),
            "more",
            findings.next().isPresent()));
  }
}
