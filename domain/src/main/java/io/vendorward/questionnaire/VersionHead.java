package io.vendorward.questionnaire;

import java.time.Instant;
import java.util.Optional;

/**
 * What every version of a template has, whatever its state.
 *
 * @param number counts the versions of the template, from 1
 * @param version counts the changes of this record
 */
public record VersionHead(
    TemplateVersionId id,
    TemplateId template,
    int number,
    Optional<ProductOrigin> origin,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  public static VersionHead first(
      TemplateVersionId id, TemplateId template, int number, Instant now) {
    return new VersionHead(id, template, number, Optional.empty(), 1, now, now);
  }

  VersionHead changed(Instant now) {
    return new VersionHead(id, template, number, origin, version + 1, createdAt, now);
  }
}
