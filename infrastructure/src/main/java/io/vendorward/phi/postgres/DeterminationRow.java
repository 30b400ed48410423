package io.vendorward.phi.postgres;

import static io.vendorward.tenancy.postgres.Columns.instant;
import static io.vendorward.tenancy.postgres.Columns.number;
import static io.vendorward.tenancy.postgres.Columns.optional;
import static io.vendorward.tenancy.postgres.Columns.text;
import static io.vendorward.tenancy.postgres.Columns.uuid;

import io.r2dbc.spi.Readable;
import io.vendorward.identity.Caller;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.Determination;
import io.vendorward.phi.DeterminationId;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A determination as a row, and as the parameters that write one. */
final class DeterminationRow {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String RATIONALE = "ba_determination.rationale";

  private final Seal seal;

  DeterminationRow(Seal seal) {
    this.seal = seal;
  }

  /** $1 to $15. */
  List<Object> parameters(Caller caller, BaDetermination made) {
    var determination = made.determination();
    return List.of(
        caller.tenant().value(),
        made.id().value(),
        made.version(),
        made.vendor().value(),
        made.engagement().value(),
        OptionalParameter.of(UUID.class, made.flow().map(PhiFlowId::value)),
        determination.ground().name(),
        determination.document(),
        determination.first(),
        OptionalParameter.of(LocalDate.class, determination.last()),
        made.reviewOn(),
        seal.seal(caller.tenant(), RATIONALE, JSON.writeValueAsString(made.rationale())),
        made.revision().createdAt(),
        made.revision().updatedAt(),
        caller.actor().reference());
  }

  BaDetermination read(TenantId tenant, Readable row) {
    var rationale = Objects.requireNonNull(row.get("sealed_rationale", byte[].class));
    return new BaDetermination(
        new DeterminationId(uuid(row, "id")),
        new VendorId(uuid(row, "vendor_id")),
        new EngagementId(uuid(row, "engagement_id")),
        optional(row, "flow_id", UUID.class).map(PhiFlowId::new),
        new Determination(
            Determination.Ground.valueOf(text(row, "ground")),
            Objects.requireNonNull(row.get("documented", Boolean.class)),
            Objects.requireNonNull(row.get("first_day", LocalDate.class)),
            optional(row, "last_day", LocalDate.class)),
        JSON.readValue(seal.open(tenant, RATIONALE, rationale), BaDetermination.Rationale.class),
        Objects.requireNonNull(row.get("review_on", LocalDate.class)),
        new Revision(
            number(row, "version"), instant(row, "created_at"), instant(row, "updated_at")));
  }
}
