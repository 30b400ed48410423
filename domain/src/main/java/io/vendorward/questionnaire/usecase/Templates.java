package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** The templates of a tenant; every state of one is kept. */
public interface Templates {

  Mono<Template> find(TenantId tenant, TemplateId id);

  /** As {@link #find}, and nobody else gets past this until the transaction ends. */
  Mono<Template> lock(TenantId tenant, TemplateId id);

  /** As it was. */
  Mono<Template> at(TenantId tenant, TemplateId id, long version);

  Mono<Void> add(Caller caller, Template template);

  /** False when the stored one is not the version just before. */
  Mono<Boolean> update(Caller caller, Template template);
}
