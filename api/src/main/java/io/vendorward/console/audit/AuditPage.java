package io.vendorward.console.audit;

import io.vendorward.audit.AuditQuery;
import io.vendorward.audit.usecase.ReadAuditTrail;
import io.vendorward.console.ListQuery;
import io.vendorward.console.ListRules;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.Cursors;
import io.vendorward.web.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who did what? */
@Controller
class AuditPage {

  private static final String RESOURCE = "resource";
  private static final String ACTOR = "actor";
  private static final String FROM = "from";
  private static final String TO = "to";

  private static final ListRules RULES =
      new ListRules(
          "/console/audit",
          List.of("-at"),
          Map.of(
              RESOURCE, ListRules::isId,
              ACTOR, ListRules::isWords,
              FROM, ListRules::isDay,
              TO, ListRules::isDay));

  private final ReadAuditTrail readAuditTrail;
  private final Cursors cursors;

  AuditPage(ReadAuditTrail readAuditTrail, Cursors cursors) {
    this.readAuditTrail = readAuditTrail;
    this.cursors = cursors;
  }

  @GetMapping("/console/audit")
  @Requires(Permission.AUDIT_READ)
  Mono<Rendering> list(
      Caller caller,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    var query = RULES.read(exchange);
    var filter = filter(query, reader);
    String view = "console/audit/list" + (Pages.partOnly(exchange) ? " :: results" : "");
    return readAuditTrail
        .page(caller, filter, query.request(cursors))
        .flatMap(page ->
            query
                .count(page, () -> readAuditTrail.count(caller, filter))
                .map(count ->
                    Rendering.view(view)
                        .modelAttribute("query", query)
                        .modelAttribute("rows", page.rows().stream().map(AuditLine::of).toList())
                        .modelAttribute("count", count)
                        .modelAttribute("next", query.next(page, cursors))
                        .build()));
  }

  /** Days are the organization's own; the last one counts. */
  private static AuditQuery filter(ListQuery query, Reader reader) {
    return new AuditQuery(
        query.find(RESOURCE).map(UUID::fromString),
        query.find(ACTOR),
        query.find(FROM).map(LocalDate::parse).map(day -> start(day, reader)),
        query.find(TO).map(LocalDate::parse).map(day -> start(day.plusDays(1), reader)));
  }

  private static Instant start(LocalDate day, Reader reader) {
    return day.atStartOfDay(reader.zone()).toInstant();
  }
}
