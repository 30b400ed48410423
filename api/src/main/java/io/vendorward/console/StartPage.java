package io.vendorward.console;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.phi.CoverageCounts;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.usecase.ReadCoverage;
import io.vendorward.questionnaire.Severity;
import io.vendorward.report.Work;
import io.vendorward.report.usecase.ReadWork;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What is there to do today? */
@Controller
class StartPage {

  private static final String SHOWN = "/console/assessments?show=";

  private final ReadWork readWork;
  private final ReadCoverage readCoverage;

  StartPage(ReadWork readWork, ReadCoverage readCoverage) {
    this.readWork = readWork;
    this.readCoverage = readCoverage;
  }

  /** Things of one kind that wait, and the list that shows just these. */
  public record Task(String name, String colour, long count, String address) {}

  @GetMapping("/console")
  @Requires(Permission.ASSESSMENTS_READ)
  Mono<Rendering> start(Caller caller) {
    return Mono.zip(readWork.handle(caller), readCoverage.counts(caller))
        .map(found -> {
          var work = found.getT1();
          return Rendering.view("console/start")
              .modelAttribute("beginnings", work.beginnings())
              .modelAttribute(
                  "groups",
                  Map.of(
                      "coverage",
                      waiting(coverage(found.getT2())),
                      "reviews",
                      waiting(reviews(work.reviews())),
                      "requests",
                      waiting(requests(work.requests())),
                      "findings",
                      waiting(findings(work.openFindings()))))
              .build();
        });
  }

  /** What is not covered leads: everything else can wait. */
  private static Stream<Task> coverage(CoverageCounts counts) {
    return Stream.concat(
        Stream.of(
                CoverageStatus.NOT_PERMITTED,
                CoverageStatus.UNCOVERED,
                CoverageStatus.PARTLY,
                CoverageStatus.UNVERIFIED)
            .map(status ->
                new Task(
                    status.name(),
                    status.fails() ? "red" : "amber",
                    counts.of(status),
                    "/console/phi?status=" + status.name())),
        Stream.of(new Task("unknown-services", "grey", counts.unknownServices(), "/console/phi")));
  }

  private static List<Task> waiting(Stream<Task> tasks) {
    return tasks.filter(task -> task.count() > 0).toList();
  }

  private static Stream<Task> reviews(Work.Reviews reviews) {
    return Stream.of(
        new Task("submitted", "blue", reviews.submitted(), SHOWN + "SUBMITTED"),
        new Task("in-review", "blue", reviews.inReview(), SHOWN + "IN_REVIEW"),
        new Task("imports", "blue", reviews.imports(), "/console/template-imports?state=ANALYSED"),
        new Task("drafts", "grey", reviews.drafts(), SHOWN + "DRAFT"));
  }

  private static Stream<Task> requests(Work.Requests requests) {
    return Stream.of(
        new Task("overdue", "red", requests.overdue(), SHOWN + "OVERDUE&sort=due"),
        new Task("due-soon", "amber", requests.dueSoon(), SHOWN + "DUE_SOON&sort=due"),
        new Task("unopened", "amber", requests.unopened(), SHOWN + "UNOPENED"),
        new Task("returned", "amber", requests.returned(), SHOWN + "RETURNED"));
  }

  private static Stream<Task> findings(Map<Severity, Long> open) {
    return Stream.of(Severity.values())
        .sorted(Comparator.reverseOrder())
        .map(severity ->
            new Task(
                severity.name(),
                colour(severity),
                open.getOrDefault(severity, 0L),
                "/console/findings?severity=" + severity.name()));
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case LOW -> "grey";
      case MEDIUM -> "blue";
      case HIGH -> "amber";
      case CRITICAL -> "red";
    };
  }
}
