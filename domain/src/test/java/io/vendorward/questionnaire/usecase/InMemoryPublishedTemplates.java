package io.vendorward.questionnaire.usecase;

import io.vendorward.questionnaire.PublishedTemplate;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Published versions among those of {@link InMemoryTemplateVersions} on the same tables. */
public final class InMemoryPublishedTemplates implements PublishedTemplates {

  private final InMemoryTables tables;

  public InMemoryPublishedTemplates(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<PublishedTemplate> find(TenantId tenant, TemplateVersionId id) {
    return version(tenant, id)
        .map(version ->
            new PublishedTemplate(
                id,
                version.head().template(),
                version.head().number(),
                version.content().questionnaire()));
  }

  @Override
  public Mono<Rulebook> rulebook(TenantId tenant, TemplateVersionId id) {
    return version(tenant, id).map(version -> version.content().rulebook());
  }

  @Override
  public Mono<Boolean> isOffered(TenantId tenant, TemplateVersionId id) {
    return version(tenant, id)
        .map(TemplateVersion.Published.class::isInstance)
        .defaultIfEmpty(false);
  }

  private Mono<TemplateVersion> version(TenantId tenant, TemplateVersionId id) {
    return tables.in(
        InMemoryTemplateVersions.TABLE,
        tenant,
        table ->
            table
                .get(id, TemplateVersion.class)
                .filter(version -> !(version instanceof TemplateVersion.Draft))
                .orElse(null));
  }
}
