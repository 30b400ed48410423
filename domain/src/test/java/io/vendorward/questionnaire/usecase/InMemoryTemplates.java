package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Templates in memory. */
public final class InMemoryTemplates implements Templates {

  private static final String TABLE = "questionnaire_template";
  private static final String HISTORY = "questionnaire_template_version";

  private record State(TemplateId id, long version) {}

  private final InMemoryTables tables;

  public InMemoryTemplates(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Template> find(TenantId tenant, TemplateId id) {
    return tables.in(TABLE, tenant, table -> table.get(id, Template.class).orElse(null));
  }

  @Override
  public Mono<Template> lock(TenantId tenant, TemplateId id) {
    return find(tenant, id);
  }

  @Override
  public Mono<Template> at(TenantId tenant, TemplateId id, long version) {
    return tables.in(
        HISTORY, tenant, table -> table.get(new State(id, version), Template.class).orElse(null));
  }

  @Override
  public Mono<Void> add(Caller caller, Template template) {
    return tables
        .in(
            TABLE,
            caller.tenant(),
            table -> {
              table.put(template.id(), template);
              return true;
            })
        .then(keep(caller, template));
  }

  private Mono<Void> keep(Caller caller, Template template) {
    return tables.in(
        HISTORY,
        caller.tenant(),
        table -> {
          table.put(new State(template.id(), template.version()), template);
          return null;
        });
  }

  @Override
  public Mono<Boolean> update(Caller caller, Template template) {
    return find(caller.tenant(), template.id())
        .filter(stored -> stored.version() == template.version() - 1)
        .flatMap(_ -> add(caller, template).thenReturn(true))
        .defaultIfEmpty(false);
  }
}
