package io.vendorward.paper.postgres;

import static io.vendorward.tenancy.postgres.Columns.instant;
import static io.vendorward.tenancy.postgres.Columns.text;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.paper.Paper;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.ShownSignature;
import io.vendorward.paper.usecase.Papers;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class PostgresPapers implements Papers {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SEALED = "agreement_paper.sealed";

  private static final String OF =
      """
      select distinct on (number) number, serial, status, sealed, shown_at
      from agreement_paper
      where tenant_id = $1 and agreement_id = $2
      order by number, serial desc\
      """;

  private static final String ADD =
      """
      insert into agreement_paper (tenant_id, agreement_id, number, serial, status, digest, sealed,
        shown_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)\
      """;

  private final DatabaseClient database;
  private final Seal seal;

  PostgresPapers(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  /** What is sealed of a showing. */
  record Shown(@Nullable Paper paper, List<ShownSignature> signatures) {}

  @Override
  public Mono<List<ShownPaper>> of(TenantId tenant, AgreementId agreement) {
    return database
        .sql(OF)
        .bindValues(List.of(tenant.value(), agreement.value()))
        .map(row -> read(tenant, agreement, row))
        .all()
        .collectList();
  }

  private ShownPaper read(TenantId tenant, AgreementId agreement, Readable row) {
    var sealed = Objects.requireNonNull(row.get("sealed", byte[].class));
    var shown = JSON.readValue(seal.open(tenant, SEALED, sealed), Shown.class);
    return new ShownPaper(
        agreement,
        Numbers.of(row, "number"),
        Numbers.of(row, "serial"),
        VersionStatus.valueOf(text(row, "status")),
        Optional.ofNullable(shown.paper()),
        shown.signatures(),
        instant(row, "shown_at"));
  }

  @Override
  public Mono<Void> add(TenantId tenant, ShownPaper shown) {
    var sealed = new Shown(shown.paper().orElse(null), shown.signatures());
    return database
        .sql(ADD)
        .bindValues(
            List.of(
                tenant.value(),
                shown.agreement().value(),
                shown.number(),
                shown.serial(),
                shown.status().name(),
                shown
                    .paper()
                    .<Object>map(paper -> paper.digest().hex())
                    .orElseGet(() -> Parameters.in(String.class)),
                seal.seal(tenant, SEALED, JSON.writeValueAsString(sealed)),
                shown.at()))
        .then();
  }
}
