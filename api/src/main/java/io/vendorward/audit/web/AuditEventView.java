package io.vendorward.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.audit.AuditEntry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done, by whom, when and from where. */
@Schema(
    name = "AuditEvent",
    description = "What was done, by whom, when and from where; never changed afterwards.")
record AuditEventView(
    UUID id,
    @Schema(
            description =
                "Its dense number in the organization; absent for the moment until it has one",
            example = "1207")
        @Nullable Long sequence,
    Instant at,
    @Schema(example = "assessment.submitted") String type,
    Resource resource,
    Actor actor,
    @Schema(description = "Network address it came from, or local", example = "203.0.113.7")
        String origin,
    @Schema(
            description = "W3C trace id of the request",
            example = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,
    @Schema(
            description =
                "The changed fields, each with the salted SHA-256 of its new value; the values"
                    + " stand in the resource's own history",
            example = "{\"state\": \"9f86d081884c7d65\"}")
        Map<String, String> fields,
    @Schema(
            description = "SHA-256 of the record's leaf, in hexadecimal",
            example = "2c26b46b68ffc68f")
        String leafHash) {

  /** What was changed. */
  @Schema(name = "AuditedResource")
  record Resource(
      @Schema(example = "assessment") String kind,
      UUID id,
      @Schema(description = "Its version after the change", example = "4") long version) {}

  /** Who acted. */
  @Schema(name = "AuditActor")
  record Actor(
      @Schema(
              description =
                  "Kind and identifier: person, client, portal (a vendor's person) or worker;"
                      + " operator stands alone. What the filter takes",
              example = "person:0d6f1c1e-8f0b-4c5e-9d8e-2b1f4f3a7c11")
          String reference,
      @Schema(description = "Name of today, where it is known", example = "Ana Marsh")
          @Nullable String name) {}

  static AuditEventView of(AuditEntry entry) {
    var record = entry.record();
    return new AuditEventView(
        record.id(),
        entry.sequence().isPresent() ? entry.sequence().getAsLong() : null,
        record.at(),
        record.type(),
        new Resource(record.resourceKind(), record.resourceId(), record.resourceVersion()),
        new Actor(record.actor(), entry.actorName().orElse(null)),
        record.origin(),
        record.traceId(),
        record.fields(),
        entry.leafHash());
  }
}
