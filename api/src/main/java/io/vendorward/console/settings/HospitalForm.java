package io.vendorward.console.settings;

import org.jspecify.annotations.Nullable;

/** What the hospital says about itself, as it was typed. */
public record HospitalForm(String verification, String version) {

  public HospitalForm(@Nullable String verification, @Nullable String version) {
    this.verification = verification == null ? "" : verification;
    this.version = version == null ? "" : version;
  }
}
