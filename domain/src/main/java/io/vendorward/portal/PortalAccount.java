package io.vendorward.portal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who reads the mail of an address. Stands outside the hospitals: it is made at the first
 * mail and proven when a link from a mail is used.
 */
public record PortalAccount(
    UUID id, AddressHmac hmac, String address, Optional<Instant> provenAt) {}
