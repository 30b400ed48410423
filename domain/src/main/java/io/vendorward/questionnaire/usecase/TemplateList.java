package io.vendorward.questionnaire.usecase;

import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Lists templates, in the orders of {@link ReadTemplates#SORTS}. */
public interface TemplateList {

  Mono<Page<TemplateSummary>> list(TenantId tenant, TemplateFilter filter, PageRequest page);

  Mono<Count> count(TenantId tenant, TemplateFilter filter);
}
