package io.vendorward.settings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.settings.Settings;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Schema(name = "SettingsChange", description = "What of the settings can be changed.")
record SettingsPatch(
    @Schema(
            description =
                "How a vendor can check that a request is really yours; null for no words",
            example = "Call our switchboard at 555-0100 and ask for the security office.")
        @Size(max = 2000)
        @Nullable String verification) {

  static SettingsPatch of(Settings settings) {
    return new SettingsPatch(settings.verification());
  }

  String words() {
    return verification == null ? "" : verification.strip();
  }
}
