package io.vendorward.agreement.postgres;

import static io.vendorward.tenancy.postgres.Columns.instant;
import static io.vendorward.tenancy.postgres.Columns.number;
import static io.vendorward.tenancy.postgres.Columns.optional;
import static io.vendorward.tenancy.postgres.Columns.text;
import static io.vendorward.tenancy.postgres.Columns.uuid;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementLabel;
import io.vendorward.agreement.AgreementNumber;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.Ending;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An agreement as a row, and as the parameters that write one. */
final class AgreementRow {

  /** Stands for no last day, after all that are. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};
  private static final String TEXTS = "agreement.texts";

  private final Seal seal;

  AgreementRow(Seal seal) {
    this.seal = seal;
  }

  /** $1 to $14. */
  List<Object> parameters(Caller caller, Agreement agreement) {
    var texts = Texts.none();
    texts.put("title", agreement.label().title());
    texts.put("notes", agreement.label().notes());
    if (agreement.counterparty() instanceof Counterparty.Upstream(var name)) {
      texts.put("counterparty", name);
    }
    var history = HistoryJson.of(agreement.history(), texts);
    return List.of(
        caller.tenant().value(),
        agreement.id().value(),
        agreement.version(),
        agreement.number().value(),
        agreement
            .counterparty()
            .vendor()
            .<Object>map(VendorId::value)
            .orElseGet(() -> Parameters.in(UUID.class)),
        agreement.history().kind().name(),
        Json.of(JSON.writeValueAsString(history)),
        seal.seal(caller.tenant(), TEXTS, JSON.writeValueAsString(texts.byPath())),
        Json.of(JSON.writeValueAsString(new TreeMap<>(agreement.label().externalIds()))),
        VersionStatus.of(agreement.history().latest().state()).name(),
        lastDay(agreement.history()),
        agreement.revision().createdAt(),
        agreement.revision().updatedAt(),
        caller.actor().reference());
  }

  /** Of the newest version and the terminations; what others end of it is not known here. */
  static LocalDate lastDay(AgreementHistory history) {
    return Stream.concat(
            history.latest().terms().duration().lastDay().stream(),
            history.endings().stream()
                .filter(ending -> ending.of() instanceof Extent.All<?>)
                .map(Ending::lastDay))
        .min(Comparator.naturalOrder())
        .orElse(NEVER);
  }

  Agreement read(TenantId tenant, Readable row) {
    var sealed = Objects.requireNonNull(row.get("sealed_texts", byte[].class));
    var texts = Texts.of(JSON.readValue(seal.open(tenant, TEXTS, sealed), STRINGS));
    var history = JSON.readValue(json(row, "history"), HistoryJson.class);
    return new Agreement(
        new AgreementNumber(number(row, "number")),
        optional(row, "vendor_id", UUID.class)
            .map(VendorId::new)
            .<Counterparty>map(Counterparty.OfVendor::new)
            .orElseGet(() -> new Counterparty.Upstream(texts.get("counterparty"))),
        new AgreementLabel(
            texts.get("title"),
            texts.get("notes"),
            JSON.readValue(json(row, "external_ids"), STRINGS)),
        history.history(
            new AgreementId(uuid(row, "id")), AgreementKind.valueOf(text(row, "kind")), texts),
        new Revision(
            number(row, "version"), instant(row, "created_at"), instant(row, "updated_at")));
  }

  private static String json(Readable row, String column) {
    return Objects.requireNonNull(row.get(column, Json.class)).asString();
  }
}
