package io.vendorward.questionnaire.web;

import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.questionnaire.ImportState;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.usecase.ImportSummary;
import io.vendorward.questionnaire.usecase.TemplateImportList;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** All imports on one page, in no order; what was made of them is called Made. */
record ListedImports(InMemoryTables tables) implements TemplateImportList {

  @Override
  public Mono<Page<ImportSummary>> page(
      TenantId tenant, Optional<ImportState> state, PageRequest request) {
    return matching(tenant, state).map(rows -> new Page<>(rows, Optional.empty()));
  }

  @Override
  public Mono<Count> count(TenantId tenant, Optional<ImportState> state) {
    return matching(tenant, state).map(rows -> new Count(rows.size()));
  }

  private Mono<List<ImportSummary>> matching(TenantId tenant, Optional<ImportState> state) {
    return tables.in(
        "template_import",
        tenant,
        table ->
            table
                .rows(TemplateImport.class)
                .map(ListedImports::summary)
                .filter(row -> state.isEmpty() || state.get() == row.state())
                .toList());
  }

  private static ImportSummary summary(TemplateImport found) {
    return switch (found) {
      case TemplateImport.Received(var head) ->
          new ImportSummary(head, ImportState.RECEIVED, Optional.empty());
      case TemplateImport.Analysed(var head, _, _) ->
          new ImportSummary(head, ImportState.ANALYSED, Optional.empty());
      case TemplateImport.Refused(var head, _, _) ->
          new ImportSummary(head, ImportState.REFUSED, Optional.empty());
      case TemplateImport.Applied(var head, _, _, var template, int number) ->
          new ImportSummary(
              head,
              ImportState.APPLIED,
              Optional.of(new ImportSummary.Made(template, "Made", number)));
    };
  }
}
