package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** Shows how far an import has come; empty when there is none. */
public final class ReadTemplateImport {

  private final TemplateImports imports;
  private final Transactions transactions;

  public ReadTemplateImport(TemplateImports imports, Transactions transactions) {
    this.imports = imports;
    this.transactions = transactions;
  }

  /** As it was. */
  public Mono<TemplateImport> at(Caller caller, TemplateImportId id, long version) {
    return transactions.within(caller.scope(), () -> imports.at(caller.tenant(), id, version));
  }

  public Mono<TemplateImport> handle(Caller caller, TemplateImportId id) {
    return transactions.within(caller.scope(), () -> imports.find(caller.tenant(), id));
  }
}
