package io.vendorward.phi.postgres;

import static io.vendorward.tenancy.postgres.Columns.optional;
import static io.vendorward.tenancy.postgres.Columns.text;
import static io.vendorward.tenancy.postgres.Columns.uuid;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import io.vendorward.agreement.AgreementId;
import io.vendorward.phi.Coverage;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.CoveredFlow;
import io.vendorward.phi.FlowLabel;
import io.vendorward.phi.PhiFlowNumber;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A flow of a portfolio, as it is kept. */
final class CoverageRow {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<ShortfallJson>> SHORTFALLS = new TypeReference<>() {};

  private CoverageRow() {}

  /** From best to worst, in the order in which statuses are declared. */
  static int rank(CoverageStatus status) {
    return switch (status) {
      case NOT_REQUIRED -> 0;
      case COVERED -> 1;
      case HELD_UNDER_SURVIVING_TERMS -> 2;
      case UNVERIFIED -> 3;
      case PARTLY -> 4;
      case UNCOVERED -> 5;
      case NOT_PERMITTED -> 6;
    };
  }

  static CoveredFlow read(Readable row, Function<byte[], FlowLabel> open) {
    return new CoveredFlow(
        uuid(row, "subject_id"),
        optional(row, "flow_number", Long.class).map(number -> named(row, number, open)),
        new VendorId(uuid(row, "vendor_id")),
        text(row, "vendor_name"),
        new EngagementId(uuid(row, "engagement_id")),
        text(row, "service_name"),
        day(row, "first_day"),
        Optional.of(day(row, "last_day")).filter(PostgresCoverageBook.NEVER::isAfter),
        coverage(row));
  }

  private static CoveredFlow.Named named(
      Readable row, long number, Function<byte[], FlowLabel> open) {
    var label = open.apply(Objects.requireNonNull(row.get("sealed_label", byte[].class)));
    return new CoveredFlow.Named(new PhiFlowNumber(number), label.name(), label.source());
  }

  private static Coverage coverage(Readable row) {
    var shortfalls = Objects.requireNonNull(row.get("shortfalls", Json.class)).asString();
    return new Coverage(
        CoverageStatus.valueOf(text(row, "status")),
        optional(row, "agreement_id", UUID.class)
            .map(agreement ->
                new Coverage.Rests(
                    new AgreementId(agreement),
                    Objects.requireNonNull(row.get("agreement_version", Integer.class)))),
        JSON.readValue(shortfalls, SHORTFALLS).stream().map(ShortfallJson::shortfall).toList(),
        optional(row, "from_day", LocalDate.class));
  }

  private static LocalDate day(Readable row, String column) {
    return Objects.requireNonNull(row.get(column, LocalDate.class));
  }
}
