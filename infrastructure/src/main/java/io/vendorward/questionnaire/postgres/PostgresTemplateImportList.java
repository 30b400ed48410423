package io.vendorward.questionnaire.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.questionnaire.ImportState;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.usecase.ImportSummary;
import io.vendorward.questionnaire.usecase.TemplateImportList;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresTemplateImportList implements TemplateImportList {

  private static final String SELECT =
      """
      select i.id, i.state, i.file_name, i.media_type, i.operation_id, i.template_id,
        i.version_number, i.version, i.created_at, i.updated_at, t.name as template_name
      from template_import i
      left join questionnaire_template t on t.tenant_id = i.tenant_id and t.id = i.template_id
      where i.tenant_id = $1 and ($2::text is null or i.state = $2)\
      """;

  private static final Keyset<ImportSummary> ORDERS =
      new Keyset<>(
          "i.id",
          row -> row.head().id().value(),
          Map.of(
              "createdAt",
              new SortKey<>("i.created_at", KeyType.INSTANT, row -> row.head().createdAt())));

  private final DatabaseClient db;

  PostgresTemplateImportList(DatabaseClient db) {
    this.db = db;
  }

  @Override
  public Mono<Page<ImportSummary>> page(
      TenantId tenant, Optional<ImportState> state, PageRequest request) {
    return ORDERS.read(
        db, SELECT, parameters(tenant, state), request, PostgresTemplateImportList::summary);
  }

  @Override
  public Mono<Count> count(TenantId tenant, Optional<ImportState> state) {
    return Keyset.count(db, SELECT, parameters(tenant, state));
  }

  private static List<Object> parameters(TenantId tenant, Optional<ImportState> state) {
    return List.of(tenant.value(), Nullables.text(state.map(ImportState::name)));
  }

  private static ImportSummary summary(Readable row) {
    return new ImportSummary(
        ImportRow.head(row),
        ImportState.valueOf(Columns.text(row, "state")),
        Columns.optional(row, "template_id", UUID.class)
            .map(id ->
                new ImportSummary.Made(
                    new TemplateId(id),
                    Columns.text(row, "template_name"),
                    Columns.integer(row, "version_number"))));
  }
}
