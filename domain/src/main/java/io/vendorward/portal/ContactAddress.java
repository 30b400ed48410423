package io.vendorward.portal;

import io.vendorward.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;

/**
 * The address a hospital wrote down for a contact, and the account it is linked to once that
 * address was proven.
 */
public record ContactAddress(
    TenantId tenant, UUID contact, AddressHmac hmac, Optional<UUID> account) {}
