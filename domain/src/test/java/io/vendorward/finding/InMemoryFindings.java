package io.vendorward.finding;

import io.vendorward.assessment.Subject;
import io.vendorward.finding.usecase.Findings;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Findings in memory. */
public final class InMemoryFindings implements Findings {

  private static final String TABLE = "finding";
  private static final String VERSIONS = "finding_version";

  private final InMemoryTables tables;

  private record VersionKey(FindingId id, long version) {}

  public InMemoryFindings(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Finding> find(TenantId tenant, FindingId id) {
    return tables.in(TABLE, tenant, table -> table.get(id, Finding.class).orElse(null));
  }

  @Override
  public Mono<Finding> findVersion(TenantId tenant, FindingId id, long version) {
    return tables.in(
        VERSIONS,
        tenant,
        table -> table.get(new VersionKey(id, version), Finding.class).orElse(null));
  }

  @Override
  public Mono<Finding> hold(TenantId tenant, FindingId id) {
    return find(tenant, id);
  }

  @Override
  public Mono<List<Finding>> hold(
      TenantId tenant, Subject subject, Collection<FindingOrigin> origins) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(Finding.class)
                .filter(finding -> finding.facts().subject().equals(subject))
                .filter(finding -> origins.contains(finding.facts().origin()))
                .toList());
  }

  @Override
  public Mono<List<Finding>> hold(TenantId tenant, VendorId vendor, Set<String> kinds) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(Finding.class)
                .filter(finding -> finding.facts().subject().vendor().equals(vendor))
                .filter(finding -> kinds.contains(finding.facts().origin().kind()))
                .toList());
  }

  @Override
  public Mono<Void> insert(Caller caller, Finding.Open finding) {
    return write(caller, finding);
  }

  @Override
  public Mono<Boolean> update(Caller caller, Finding changed) {
    return find(caller.tenant(), changed.id())
        .filter(current -> current.version() == changed.version() - 1)
        .flatMap(current -> write(caller, changed).thenReturn(true))
        .defaultIfEmpty(false);
  }

  private Mono<Void> write(Caller caller, Finding finding) {
    return tables
        .<Void>in(
            TABLE,
            caller.tenant(),
            table -> {
              table.put(finding.id(), finding);
              return null;
            })
        .then(
            tables.in(
                VERSIONS,
                caller.tenant(),
                table -> {
                  table.put(new VersionKey(finding.id(), finding.version()), finding);
                  return null;
                }));
  }

  /** What is committed, of all tenants. */
  public List<Finding> all() {
    return tables.committed(TABLE, Finding.class).toList();
  }
}
