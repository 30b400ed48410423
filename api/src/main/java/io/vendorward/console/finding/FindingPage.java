package io.vendorward.console.finding;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.usecase.DismissFinding;
import io.vendorward.finding.usecase.NamedFinding;
import io.vendorward.finding.usecase.ReadFindings;
import io.vendorward.finding.usecase.ReopenFinding;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.FormErrors;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What is this finding, and what shall become of it? */
@Controller
class FindingPage {

  private static final int LONGEST_REASON = 2_000;

  private final ReadFindings findings;
  private final DismissFinding dismissFinding;
  private final ReopenFinding reopenFinding;

  FindingPage(ReadFindings findings, DismissFinding dismissFinding, ReopenFinding reopenFinding) {
    this.findings = findings;
    this.dismissFinding = dismissFinding;
    this.reopenFinding = reopenFinding;
  }

  private static String path(FindingId id) {
    return "/console/findings/" + id;
  }

  @GetMapping("/console/findings/{id}")
  @Requires(Permission.FINDINGS_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id) {
    return page(caller, new FindingId(id), FormErrors.NONE, "");
  }

  @PostMapping("/console/findings/{id}/dismiss")
  @Requires(Permission.FINDINGS_WRITE)
  Mono<Rendering> dismiss(
      Caller caller, @PathVariable UUID id, @ModelAttribute("form") DismissalForm form) {
    var finding = new FindingId(id);
    var check = new FormCheck();
    var reason = check.required("reason", form.reason(), LONGEST_REASON);
    return check.errors().any()
        ? page(caller, finding, check.errors(), form.reason())
        : dismissFinding
            .handle(caller, new DismissFinding.Command(finding, reason, form.seenVersion()))
            .flatMap(outcome ->
                switch (outcome) {
                  case DismissFinding.Outcome.Dismissed(Finding _) ->
                      Mono.just(Pages.seeOther(path(finding), "finding.dismissed"));
                  case DismissFinding.Outcome.NotOpen(Finding _),
                      DismissFinding.Outcome.Stale(Finding _) ->
                      page(caller, finding, changed(), form.reason());
                  case DismissFinding.Outcome.NotFound() -> Mono.error(Pages::notFound);
                });
  }

  @PostMapping("/console/findings/{id}/reopen")
  @Requires(Permission.FINDINGS_WRITE)
  Mono<Rendering> reopen(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    var finding = new FindingId(id);
    return Pages.sentVersion(exchange)
        .flatMap(
            version -> reopenFinding.handle(caller, new ReopenFinding.Command(finding, version)))
        .flatMap(outcome ->
            switch (outcome) {
              case ReopenFinding.Outcome.Reopened(Finding _) ->
                  Mono.just(Pages.seeOther(path(finding), "finding.reopened"));
              case ReopenFinding.Outcome.AlreadyOpen(Finding _),
                  ReopenFinding.Outcome.Stale(Finding _) ->
                  page(caller, finding, changed(), "");
              case ReopenFinding.Outcome.NotFound() -> Mono.error(Pages::notFound);
            });
  }

  private static FormErrors changed() {
    return FormErrors.of("", "changed-meanwhile");
  }

  private Mono<Rendering> page(Caller caller, FindingId id, FormErrors errors, String reason) {
    return findings
        .one(caller, id)
        .map(found -> page(found, errors, reason))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Rendering page(NamedFinding found, FormErrors errors, String reason) {
    return Pages.form(
        "console/finding/page",
        errors,
        Map.of("finding", FindingSheet.of(found), "reason", reason));
  }
}
