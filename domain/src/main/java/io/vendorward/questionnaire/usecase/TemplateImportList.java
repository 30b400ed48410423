package io.vendorward.questionnaire.usecase;

import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.questionnaire.ImportState;
import io.vendorward.tenancy.TenantId;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Lists imports, in the orders of {@link ListTemplateImports#SORTS}. */
public interface TemplateImportList {

  Mono<Page<ImportSummary>> page(TenantId tenant, Optional<ImportState> state, PageRequest request);

  Mono<Count> count(TenantId tenant, Optional<ImportState> state);
}
