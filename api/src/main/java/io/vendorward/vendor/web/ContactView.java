package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.vendor.Contact;
import java.time.Instant;
import java.util.UUID;

/** A vendor's person. */
@Schema(name = "Contact", description = "A person at a vendor.")
record ContactView(
    UUID id,
    UUID vendorId,
    @Schema(example = "Sam Secure") String name,
    @Schema(example = "sam@numotion.example") String email,
    @Schema(example = "Security officer") String title,
    boolean primary,
    @Schema(description = "Rises with every change; it is in the ETag", example = "1") long version,
    Instant createdAt,
    Instant updatedAt) {

  static ContactView of(Contact contact) {
    var details = contact.details();
    return new ContactView(
        contact.id().value(),
        contact.vendor().value(),
        details.name(),
        details.email().value(),
        details.title(),
        contact.primary(),
        contact.version(),
        contact.revision().createdAt(),
        contact.revision().updatedAt());
  }
}
