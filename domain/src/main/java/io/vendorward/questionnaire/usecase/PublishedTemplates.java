package io.vendorward.questionnaire.usecase;

import io.vendorward.questionnaire.PublishedTemplate;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/**
 * Versions that were published, retired ones included, for those who use them. They never change,
 * so that they are kept in memory after the first read: ask only for an id that was read from a row
 * of the caller's scope.
 */
public interface PublishedTemplates {

  /** What is asked; also in the scope of a grant for this version. */
  Mono<PublishedTemplate> find(TenantId tenant, TemplateVersionId id);

  /** How answers are judged; never in the vendor's scope. */
  Mono<Rulebook> rulebook(TenantId tenant, TemplateVersionId id);

  /** Whether it may be sent today: published and not retired. Always read anew. */
  Mono<Boolean> isOffered(TenantId tenant, TemplateVersionId id);
}
