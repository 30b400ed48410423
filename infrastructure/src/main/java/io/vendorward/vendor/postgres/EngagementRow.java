package io.vendorward.vendor.postgres;

import static io.vendorward.vendor.postgres.Columns.id;
import static io.vendorward.vendor.postgres.Columns.json;
import static io.vendorward.vendor.postgres.Columns.nullable;
import static io.vendorward.vendor.postgres.Columns.optional;
import static io.vendorward.vendor.postgres.Columns.text;

import io.r2dbc.spi.Readable;
import io.vendorward.identity.Caller;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.EngagementProfile;
import io.vendorward.vendor.EngagementStatus;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.TieringInputs;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** An engagement as a row, and as the parameters that write one. */
final class EngagementRow {

  private static final TypeReference<TieringInputs> TIERING = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> EXTERNAL_IDS = new TypeReference<>() {};

  private EngagementRow() {}

  static Engagement read(Readable row) {
    return new Engagement(
        new EngagementId(id(row, "id")),
        new VendorId(id(row, "vendor_id")),
        new EngagementProfile(
            text(row, "service_name"),
            text(row, "description"),
            json(row, "tiering", TIERING),
            EngagementStatus.valueOf(text(row, "status")),
            optional(row, "starts_on", LocalDate.class),
            optional(row, "ends_on", LocalDate.class),
            json(row, "external_ids", EXTERNAL_IDS)),
        new Parties(
            new LegalEntityId(id(row, "served_entity_id")),
            new LegalEntityId(id(row, "performing_entity_id"))),
        Columns.revision(row));
  }

  /** $1 to $16. */
  static List<Object> parameters(Caller caller, Engagement engagement) {
    var profile = engagement.profile();
    return List.of(
        caller.tenant().value(),
        engagement.id().value(),
        engagement.version(),
        engagement.vendor().value(),
        profile.serviceName(),
        profile.description(),
        json(profile.tiering()),
        engagement.parties().served().value(),
        engagement.parties().performing().value(),
        profile.status().name(),
        nullable(LocalDate.class, profile.startsOn()),
        nullable(LocalDate.class, profile.endsOn()),
        json(profile.externalIds()),
        engagement.revision().createdAt(),
        engagement.revision().updatedAt(),
        caller.actor().reference());
  }
}
