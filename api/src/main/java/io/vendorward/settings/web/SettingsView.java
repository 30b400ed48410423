package io.vendorward.settings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.settings.Settings;

@Schema(name = "Settings", description = "What your organization says about itself")
record SettingsView(
    @Schema(example = "St. Mary's Hospital", maxLength = 200) String name,
    @Schema(description = "Language and country, BCP 47", example = "en-US", maxLength = 35)
        String locale,
    @Schema(
            description = "IANA time zone; due dates are days there",
            example = "America/Chicago",
            maxLength = 64)
        String zone,
    @Schema(
            description =
                "How a vendor can check that a request is really yours, in your words; vendors read"
                    + " it in mails and in the portal",
            example = "Call our switchboard at 555-0100 and ask for the security office.",
            maxLength = 2000)
        String verification,
    @Schema(example = "1", minimum = "1") long version) {

  static SettingsView of(Settings settings) {
    return new SettingsView(
        settings.name(),
        settings.locale().toLanguageTag(),
        settings.zone().getId(),
        settings.verification(),
        settings.version());
  }
}
