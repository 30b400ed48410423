package io.vendorward.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A change of one resource: recorded as an audit record (which fields, by whom) and as an event
 * (for feeds and webhooks) in the transaction that made it.
 *
 * @param type dotted past participle such as {@code vendor.created}
 * @param resourceKind such as {@code vendor}
 * @param version version of the resource after the change
 * @param fields names of the changed fields with their new values, which the audit record keeps
 *     only as salted hashes; values live in the version tables
 * @param eventData what subscribers are told beyond kind, id and version: identifiers, codes and
 *     numbers, never free text
 */
public record Change(
    String type,
    String resourceKind,
    UUID resourceId,
    long version,
    Map<String, String> fields,
    Map<String, String> eventData,
    Instant at) {

  public Change {
    fields = Map.copyOf(fields);
    eventData = Map.copyOf(eventData);
  }

  /**
   * A change whose fields are listed without values, where the values say nothing by themselves.
   */
  public static Change of(
      String type, String resourceKind, UUID resourceId, long version, Instant at) {
    return new Change(type, resourceKind, resourceId, version, Map.of(), Map.of(), at);
  }

  public Change withEventData(Map<String, String> data) {
    return new Change(type, resourceKind, resourceId, version, fields, data, at);
  }

  public Change withFields(Map<String, String> changed) {
    return new Change(type, resourceKind, resourceId, version, changed, eventData, at);
  }

  /** The same with more said about it, to subscribers and in the record. */
  public Change and(Map<String, String> moreData, Map<String, String> moreFields) {
    return withEventData(both(eventData, moreData)).withFields(both(fields, moreFields));
  }

  private static Map<String, String> both(Map<String, String> some, Map<String, String> more) {
    var all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }

  /** Names of the changed fields, in order. */
  public List<String> fieldNames() {
    return fields.keySet().stream().sorted().toList();
  }
}
