package io.vendorward.questionnaire.web;

import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.questionnaire.usecase.TemplateFilter;
import io.vendorward.questionnaire.usecase.TemplateList;
import io.vendorward.questionnaire.usecase.TemplateSummary;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** A tenant's templates on one page, in no order. */
public record ListedTemplates(Function<TenantId, Mono<List<TemplateSummary>>> all)
    implements TemplateList {

  @Override
  public Mono<Page<TemplateSummary>> list(
      TenantId tenant, TemplateFilter filter, PageRequest page) {
    return matching(tenant, filter).map(rows -> new Page<>(rows, Optional.empty()));
  }

  @Override
  public Mono<Count> count(TenantId tenant, TemplateFilter filter) {
    return matching(tenant, filter).map(rows -> new Count(rows.size()));
  }

  private Mono<List<TemplateSummary>> matching(TenantId tenant, TemplateFilter filter) {
    return all.apply(tenant)
        .map(rows ->
            rows.stream()
                .filter(row ->
                    filter.published().isEmpty()
                        || filter.published().get() == row.published().isPresent())
                .toList());
  }
}
