package io.vendorward.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the audit trail keeps of a change. Values of fields appear as salted hashes only; the salt
 * stays outside the record, so that a record can be shown without opening its values to guessing.
 * The leaf hash is that of a Merkle tree's leaf (RFC 6962) over the record's canonical JSON.
 *
 * @param at in whole microseconds, as the database keeps it
 * @param fields salted hashes of the new values, by field name
 */
public record AuditRecord(
    TenantId tenant,
    UUID id,
    Instant at,
    String type,
    String resourceKind,
    UUID resourceId,
    long resourceVersion,
    String actor,
    String origin,
    String traceId,
    Map<String, String> fields) {

  /** Of the canonical form below. */
  public static final int LEAF_VERSION = 1;

  public AuditRecord {
    at = at.truncatedTo(ChronoUnit.MICROS);
    fields = Map.copyOf(fields);
  }

  public static AuditRecord of(UUID id, Caller caller, Change change, byte[] salt) {
    var hashes = new TreeMap<String, String>();
    change.fields().forEach((name, value) -> hashes.put(name, commitment(salt, name, value)));
    return new AuditRecord(
        caller.tenant(),
        id,
        change.at(),
        change.type(),
        change.resourceKind(),
        change.resourceId(),
        change.version(),
        caller.actor().reference(),
        caller.origin().address(),
        caller.origin().traceId(),
        hashes);
  }

  /** SHA-256 over salt, name, a zero byte and value: what a disclosed value is checked against. */
  public static String commitment(byte[] salt, String name, String value) {
    var digest = sha256();
    digest.update(salt);
    digest.update(name.getBytes(UTF_8));
    digest.update((byte) 0);
    return HexFormat.of().formatHex(digest.digest(value.getBytes(UTF_8)));
  }

  /** The record as the leaf covers it. */
  public String canonical() {
    return CanonicalJson.of(
        Map.ofEntries(
            Map.entry("leafVersion", LEAF_VERSION),
            Map.entry("tenant", tenant.toString()),
            Map.entry("id", id.toString()),
            Map.entry("at", at.toString()),
            Map.entry("type", type),
            Map.entry("resourceKind", resourceKind),
            Map.entry("resourceId", resourceId.toString()),
            Map.entry("resourceVersion", resourceVersion),
            Map.entry("actor", actor),
            Map.entry("origin", origin),
            Map.entry("traceId", traceId),
            Map.entry("fields", fields)));
  }

  /** SHA-256 over a zero byte and the canonical record. */
  public byte[] leafHash() {
    var digest = sha256();
    digest.update((byte) 0);
    return digest.digest(canonical().getBytes(UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
