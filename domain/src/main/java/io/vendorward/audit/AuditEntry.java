package io.vendorward.audit;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An audit record as it is read.
 *
 * @param sequence its dense number in the tenant, given shortly after the commit
 * @param leafHash as it was stored with the record
 * @param actorName what whoever acted is called today, where that is known
 */
public record AuditEntry(
    AuditRecord record, OptionalLong sequence, String leafHash, Optional<String> actorName) {}
