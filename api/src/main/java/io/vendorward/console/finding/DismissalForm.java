package io.vendorward.console.finding;

import io.vendorward.console.Versions;
import org.jspecify.annotations.Nullable;

/** Why a finding is dismissed, as it was typed. */
public record DismissalForm(String reason, String version) {

  public DismissalForm(@Nullable String reason, @Nullable String version) {
    this.reason = reason == null ? "" : reason;
    this.version = version == null ? "" : version;
  }

  long seenVersion() {
    return Versions.read(version);
  }
}
