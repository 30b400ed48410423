package io.vendorward.phi.postgres;

import static io.vendorward.tenancy.postgres.Columns.instant;
import static io.vendorward.tenancy.postgres.Columns.number;
import static io.vendorward.tenancy.postgres.Columns.optional;
import static io.vendorward.tenancy.postgres.Columns.uuid;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import io.vendorward.identity.Caller;
import io.vendorward.phi.FlowHistory;
import io.vendorward.phi.FlowLabel;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.PhiFlowNumber;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A flow as a row, and as the parameters that write one. */
final class PhiFlowRow {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<ChapterJson>> CHAPTERS = new TypeReference<>() {};
  private static final String LABEL = "phi_flow.label";

  private final Seal seal;

  PhiFlowRow(Seal seal) {
    this.seal = seal;
  }

  /** $1 to $13. */
  List<Object> parameters(Caller caller, PhiFlow flow) {
    var history = flow.history();
    var chapters = history.chapters().stream().map(ChapterJson::of).toList();
    return List.of(
        caller.tenant().value(),
        flow.id().value(),
        flow.version(),
        flow.number().value(),
        flow.vendor().value(),
        flow.engagement().value(),
        seal.seal(caller.tenant(), LABEL, JSON.writeValueAsString(flow.label())),
        Json.of(JSON.writeValueAsString(chapters)),
        history.chapters().getFirst().day(),
        history.lastDay().<Object>map(day -> day).orElseGet(() -> Parameters.in(LocalDate.class)),
        flow.revision().createdAt(),
        flow.revision().updatedAt(),
        caller.actor().reference());
  }

  PhiFlow read(TenantId tenant, Readable row) {
    var engagement = new EngagementId(uuid(row, "engagement_id"));
    var label = Objects.requireNonNull(row.get("sealed_label", byte[].class));
    var chapters = Objects.requireNonNull(row.get("chapters", Json.class)).asString();
    return new PhiFlow(
        new PhiFlowId(uuid(row, "id")),
        new PhiFlowNumber(number(row, "number")),
        new VendorId(uuid(row, "vendor_id")),
        engagement,
        label(seal, tenant, label),
        new FlowHistory(
            JSON.readValue(chapters, CHAPTERS).stream()
                .map(chapter -> chapter.chapter(engagement))
                .toList(),
            optional(row, "last_day", LocalDate.class)),
        new Revision(
            number(row, "version"), instant(row, "created_at"), instant(row, "updated_at")));
  }

  static FlowLabel label(Seal seal, TenantId tenant, byte[] sealed) {
    return JSON.readValue(seal.open(tenant, LABEL, sealed), FlowLabel.class);
  }
}
