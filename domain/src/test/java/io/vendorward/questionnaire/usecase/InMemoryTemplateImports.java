package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Imports and their files in memory. */
public final class InMemoryTemplateImports implements TemplateImports {

  private static final String TABLE = "template_import";
  private static final String HISTORY = "template_import_version";
  private static final String FILES = "template_import_file";

  private record State(TemplateImportId id, long version) {}

  private final InMemoryTables tables;

  public InMemoryTemplateImports(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<TemplateImport> find(TenantId tenant, TemplateImportId id) {
    return tables.in(TABLE, tenant, table -> table.get(id, TemplateImport.class).orElse(null));
  }

  @Override
  public Mono<TemplateImport> lock(TenantId tenant, TemplateImportId id) {
    return find(tenant, id);
  }

  @Override
  public Mono<byte[]> file(TenantId tenant, TemplateImportId id) {
    return tables.in(FILES, tenant, table -> table.get(id, byte[].class).orElse(null));
  }

  @Override
  public Mono<TemplateImport> at(TenantId tenant, TemplateImportId id, long version) {
    return tables.in(
        HISTORY,
        tenant,
        table -> table.get(new State(id, version), TemplateImport.class).orElse(null));
  }

  @Override
  public Mono<Void> add(Caller caller, TemplateImport.Received received, byte[] file) {
    return keep(caller, received).then(put(FILES, caller, received.head().id(), file));
  }

  @Override
  public Mono<Boolean> update(Caller caller, TemplateImport changed) {
    return find(caller.tenant(), changed.head().id())
        .filter(stored -> stored.head().version() == changed.head().version() - 1)
        .flatMap(_ -> keep(caller, changed).thenReturn(true))
        .defaultIfEmpty(false);
  }

  private Mono<Void> keep(Caller caller, TemplateImport state) {
    var head = state.head();
    return put(TABLE, caller, head.id(), state)
        .then(put(HISTORY, caller, new State(head.id(), head.version()), state));
  }

  private Mono<Void> put(String name, Caller caller, Object id, Object row) {
    return tables.in(
        name,
        caller.tenant(),
        table -> {
          table.put(id, row);
          return null;
        });
  }
}
