package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.questionnaire.ImportState;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** A page of the workbooks that came in, whatever became of them. */
public final class ListTemplateImports {

  /** Fields one may sort the list by. */
  public static final Set<String> SORTS = Set.of("createdAt");

  private final TemplateImportList list;
  private final Transactions transactions;

  public ListTemplateImports(TemplateImportList list, Transactions transactions) {
    this.list = list;
    this.transactions = transactions;
  }

  public Mono<Page<ImportSummary>> handle(
      Caller caller, Optional<ImportState> state, PageRequest request) {
    return transactions.within(caller.scope(), () -> list.page(caller.tenant(), state, request));
  }

  public Mono<Count> count(Caller caller, Optional<ImportState> state) {
    return transactions.within(caller.scope(), () -> list.count(caller.tenant(), state));
  }
}
