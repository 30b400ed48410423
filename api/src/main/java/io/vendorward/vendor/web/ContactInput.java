package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactDetails;
import io.vendorward.vendor.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What can be said about a vendor's person. */
@Schema(description = "What can be said about a vendor's person.")
record ContactInput(
    @Schema(example = "Sam Secure") @NotBlank @Size(max = 200) String name,
    @Schema(example = "sam@numotion.example") @NotBlank @Size(max = 254) String email,
    @Schema(description = "What they do there", example = "Security officer") @Size(max = 200)
        @Nullable String title,
    @Schema(description = "Whether to write to this person first; the first contact always is")
        @Nullable Boolean primary) {

  static ContactInput of(Contact contact) {
    var details = contact.details();
    return new ContactInput(
        details.name(), details.email().value(), details.title(), contact.primary());
  }

  /** Refused with a field error when the address is none. */
  ContactDetails details() {
    var address =
        EmailAddress.parse(email)
            .orElseThrow(() -> VendorFaults.problem("/email", "not-an-address"));
    return new ContactDetails(name.strip(), address, title == null ? "" : title.strip());
  }

  boolean asksToBePrimary() {
    return Boolean.TRUE.equals(primary);
  }
}
