package io.vendorward.paper.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.Side;
import io.vendorward.paper.Signing;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody signed, or declined to. */
@Schema(
    name = "BaaSigning",
    description =
        "That somebody signed a text electronically, or declined to. What the agreement makes of it"
            + " follows within moments.")
record SigningBody(
    UUID id,
    @Schema(description = "Version of the agreement", example = "1") int number,
    Side side,
    @Schema(description = "SHA-256 of exactly what was shown") String digest,
    String name,
    String title,
    @Schema(description = "The address that was proven by a link or a sign-in") String email,
    @Schema(description = "Why it was not signed") @Nullable String declined,
    Instant at) {

  static SigningBody of(Signing signing) {
    var signer = signing.signer();
    return new SigningBody(
        signing.id().value(),
        signing.number(),
        signing.side(),
        signing.digest().hex(),
        signer.name(),
        signer.title(),
        signer.email(),
        signing.declined().orElse(null),
        signing.at());
  }
}
