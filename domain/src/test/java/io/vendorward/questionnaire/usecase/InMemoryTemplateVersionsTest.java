package io.vendorward.questionnaire.usecase;

import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;

class InMemoryTemplateVersionsTest implements TemplateVersionsContract {

  private final InMemoryTables tables = new InMemoryTables();
  private final Templates templates = new InMemoryTemplates(tables);
  private final TemplateVersions versions = new InMemoryTemplateVersions(tables);
  private final PublishedTemplates published = new InMemoryPublishedTemplates(tables);

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public TenantId tenant() {
    return new TenantId(SequentialIds.id(901));
  }

  @Override
  public TenantId otherTenant() {
    return new TenantId(SequentialIds.id(902));
  }

  @Override
  public Templates templates() {
    return templates;
  }

  @Override
  public TemplateVersions versions() {
    return versions;
  }

  @Override
  public PublishedTemplates publishedTemplates() {
    return published;
  }
}
