package io.vendorward.questionnaire.usecase;

import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Lists templates. */
public interface TemplateList {

  /** Fields one may sort by. */
  Set<String> SORTS = Set.of("name", "number", "updatedAt");

  Mono<Page<TemplateSummary>> list(TenantId tenant, Filter filter, PageRequest page);

  /**
   * Which templates.
   *
   * @param namePrefix how the name begins, whatever its case
   * @param published only those with, or only those without, a version that may be sent
   */
  record Filter(Optional<String> namePrefix, Optional<Boolean> published) {
    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty());
  }
}
