package io.vendorward.finding.web;

import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingQuery;
import io.vendorward.finding.InMemoryFindings;
import io.vendorward.finding.usecase.FindingList;
import io.vendorward.finding.usecase.NamedFinding;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** All findings on one page, in no order, of a vendor called Medhost. */
public record ListedFindings(InMemoryFindings findings) implements FindingList {

  @Override
  public Mono<Page<NamedFinding>> page(
      TenantId tenant, Reach reach, FindingQuery query, PageRequest request) {
    return Mono.fromSupplier(() -> new Page<>(matching(query), Optional.empty()));
  }

  @Override
  public Mono<Count> count(TenantId tenant, Reach reach, FindingQuery query) {
    return Mono.fromSupplier(() -> new Count(matching(query).size()));
  }

  private List<NamedFinding> matching(FindingQuery query) {
    return findings.all().stream()
        .filter(found -> matches(query, found))
        .map(found -> new NamedFinding(found, "Medhost"))
        .toList();
  }

  private static boolean matches(FindingQuery query, Finding found) {
    var facts = found.facts();
    return (query.statuses().isEmpty() || query.statuses().contains(found.status()))
        && (query.severities().isEmpty() || query.severities().contains(facts.severity()))
        && (query.assessment().isEmpty() || query.assessment().equals(facts.assessment()));
  }
}
