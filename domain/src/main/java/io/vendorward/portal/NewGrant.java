package io.vendorward.portal;

import io.vendorward.tenancy.GrantKind;
import java.util.UUID;

/**
 * Work addressed to a contact.
 *
 * @param sender the hospital's person who sends it, as the vendor reads the name
 */
public record NewGrant(
    UUID contact,
    GrantKind kind,
    UUID resource,
    UUID templateVersion,
    GrantRight right,
    String title,
    String sender,
    GrantProgress progress) {}
