package io.vendorward.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.identity.usecase.OpenSession;
import java.time.Instant;

@Schema(name = "PortalSession")
record PortalSessionView(
    @Schema(
            description = "Bearer token for the portal's operations",
            example = "vps_q8H0m3vJ2b1nT5yX7cZ9wL4kR6sD0fG2hA8pE1uI3oM",
            maxLength = 200)
        String sessionToken,
    @Schema(description = "When the session ends even if it is used", format = "date-time")
        Instant expiresAt) {

  static PortalSessionView of(OpenSession.Opened opened) {
    return new PortalSessionView(opened.token().value(), opened.session().expiresAt());
  }

  @Override
  public String toString() {
    return "PortalSessionView[...]";
  }
}
