package io.vendorward.identity;

import java.util.UUID;

/**
 * One try at a call that carries an Idempotency-Key. The change's own transaction marks the attempt
 * done, and rolls back when another attempt has taken over its lease.
 *
 * @param client client id of a machine, subject of a person, account of a portal user
 */
public record Attempt(String client, String key, UUID attempt) {}
