package io.vendorward.console.phi;

import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.usecase.ReadCoverage;
import io.vendorward.phi.usecase.ReadFlows;
import io.vendorward.phi.web.CoverageWords;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page of a flow, with the answer to what is asked about it. */
@Component
class FlowViews {

  private final ReadFlows readFlows;
  private final ReadCoverage readCoverage;
  private final FindVendor findVendor;
  private final FindEngagements findEngagements;
  private final CoverageWords words;

  FlowViews(
      ReadFlows readFlows,
      ReadCoverage readCoverage,
      FindVendor findVendor,
      FindEngagements findEngagements,
      CoverageWords words) {
    this.readFlows = readFlows;
    this.readCoverage = readCoverage;
    this.findVendor = findVendor;
    this.findEngagements = findEngagements;
    this.words = words;
  }

  /** What is asked: about which day, and with what was known at the end of which. */
  record Question(Optional<LocalDate> asOf, Optional<LocalDate> knownAt) {
    static final Question TODAY = new Question(Optional.empty(), Optional.empty());
  }

  Mono<Rendering> page(
      Caller caller, PhiFlowId id, Question question, FormErrors errors, Reader reader) {
    return readFlows
        .one(caller, id)
        .flatMap(flow -> page(caller, flow, question, errors, reader))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private Mono<Rendering> page(
      Caller caller, PhiFlow flow, Question question, FormErrors errors, Reader reader) {
    var knownAt =
        question.knownAt().map(day -> day.plusDays(1).atStartOfDay(reader.zone()).toInstant());
    return Mono.zip(
            readCoverage.on(caller, flow.id(), question.asOf(), knownAt),
            readCoverage.on(caller, flow.id(), Optional.empty(), Optional.empty()),
            readCoverage.timeline(caller, flow.id()),
            findVendor.handle(caller, flow.vendor()),
            findEngagements.one(caller, flow.vendor(), flow.engagement()))
        .map(found -> {
          var today = found.getT2().day();
          return Pages.form(
              "console/phi/page",
              errors,
              Map.of(
                  "flow", flow,
                  "chapters", flow.history().chapters().reversed(),
                  "question", question,
                  "asked", answer(found.getT1(), reader),
                  "today", answer(found.getT2(), reader),
                  "timeline", TimelineSheet.of(found.getT3(), today, words, reader.locale()),
                  "vendor", found.getT4(),
                  "service", found.getT5()));
        });
  }

  /** The answer as the page shows it. */
  public record Told(String kind, LocalDate day, List<CoverageSheet> coverage) {}

  private Told answer(ReadCoverage.Answer answer, Reader reader) {
    return switch (answer) {
      case ReadCoverage.Answer.Judged(var day, _, var coverage) ->
          new Told("judged", day, List.of(CoverageSheet.of(coverage, words, reader.locale())));
      case ReadCoverage.Answer.NoFlow(var day) -> new Told("no-flow", day, List.of());
      case ReadCoverage.Answer.BeforeRecords(var day) -> new Told("before", day, List.of());
    };
  }
}
