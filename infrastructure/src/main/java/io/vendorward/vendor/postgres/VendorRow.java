package io.vendorward.vendor.postgres;

import static io.vendorward.vendor.postgres.Columns.json;
import static io.vendorward.vendor.postgres.Columns.nullable;
import static io.vendorward.vendor.postgres.Columns.required;
import static io.vendorward.vendor.postgres.Columns.text;

import io.r2dbc.spi.Readable;
import io.vendorward.identity.Caller;
import io.vendorward.vendor.Identifier;
import io.vendorward.vendor.NameKey;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.VendorNumber;
import io.vendorward.vendor.VendorProfile;
import io.vendorward.vendor.VendorStatus;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** A vendor as a row, and as the parameters that write one. */
final class VendorRow {

  private static final TypeReference<List<Identifier>> IDENTIFIERS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> EXTERNAL_IDS = new TypeReference<>() {};

  private VendorRow() {}

  static Vendor read(Readable row) {
    return new Vendor(
        new VendorId(Columns.id(row, "id")),
        new VendorNumber(required(row, "number", Long.class)),
        new VendorProfile(
            text(row, "legal_name"),
            List.of(required(row, "trading_names", String[].class)),
            json(row, "identifiers", IDENTIFIERS),
            List.of(required(row, "domains", String[].class)),
            Columns.optional(row, "owner", String.class),
            VendorStatus.valueOf(text(row, "status")),
            json(row, "external_ids", EXTERNAL_IDS)),
        Columns.revision(row));
  }

  /** $1 to $15. */
  static List<Object> parameters(Caller caller, Vendor vendor) {
    var profile = vendor.profile();
    return List.of(
        caller.tenant().value(),
        vendor.id().value(),
        vendor.version(),
        vendor.number().value(),
        profile.legalName(),
        NameKey.of(profile.legalName()),
        profile.tradingNames().toArray(String[]::new),
        json(profile.identifiers()),
        profile.domains().toArray(String[]::new),
        nullable(String.class, profile.owner()),
        profile.status().name(),
        json(profile.externalIds()),
        vendor.revision().createdAt(),
        vendor.revision().updatedAt(),
        caller.actor().reference());
  }
}
