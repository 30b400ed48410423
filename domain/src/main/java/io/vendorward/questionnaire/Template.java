package io.vendorward.questionnaire;

import java.time.Instant;

/**
 * A questionnaire that a tenant sends to its vendors, apart from what it asks: that stands in its
 * versions.
 *
 * @param number for people, such as {@code TPL-000001}
 * @param version counts the changes of this record
 */
public record Template(
    TemplateId id, String number, String name, long version, Instant createdAt, Instant updatedAt) {

  public Template renamed(String newName, Instant now) {
    return new Template(id, number, newName, version + 1, createdAt, now);
  }
}
