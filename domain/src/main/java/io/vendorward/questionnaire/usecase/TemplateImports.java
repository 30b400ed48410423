package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Imports and their files; every state of an import is kept. */
public interface TemplateImports {

  Mono<TemplateImport> find(TenantId tenant, TemplateImportId id);

  /** As {@link #find}, and nobody else gets past this until the transaction ends. */
  Mono<TemplateImport> lock(TenantId tenant, TemplateImportId id);

  /** As it was. */
  Mono<TemplateImport> at(TenantId tenant, TemplateImportId id, long version);

  /** The file as it came. */
  Mono<byte[]> file(TenantId tenant, TemplateImportId id);

  Mono<Void> add(Caller caller, TemplateImport.Received received, byte[] file);

  /** False when the stored one is not the version just before. */
  Mono<Boolean> update(Caller caller, TemplateImport changed);
}
