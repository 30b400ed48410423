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
  private static final String FILES = "template_import_file";

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
  public Mono<Void> add(Caller caller, TemplateImport.Received received, byte[] file) {
    return put(TABLE, caller, received.head().id(), received)
        .then(put(FILES, caller, received.head().id(), file));
  }

  private Mono<Void> put(String name, Caller caller, TemplateImportId id, Object row) {
    return tables.in(
        name,
        caller.tenant(),
        table -> {
          table.put(id, row);
          return null;
        });
  }

  @Override
  public Mono<Boolean> update(Caller caller, TemplateImport changed) {
    return tables.in(
        TABLE,
        caller.tenant(),
        table -> {
          boolean fits =
              table
                  .get(changed.head().id(), TemplateImport.class)
                  .filter(stored -> stored.head().version() == changed.head().version() - 1)
                  .isPresent();
          if (fits) {
            table.put(changed.head().id(), changed);
          }
          return fits;
        });
  }
}
