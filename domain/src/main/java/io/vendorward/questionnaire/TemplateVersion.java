package io.vendorward.questionnaire;

import java.time.Instant;

/**
 * A version of a template. A draft is edited until it is published; from then on what it asks and
 * how it judges never change, so that assessments may pin it. A retired version is not offered for
 * new assessments; those that use it go on.
 */
public sealed interface TemplateVersion {

  VersionHead head();

  TemplateContent content();

  record Draft(VersionHead head, TemplateContent content) implements TemplateVersion {

    public Draft edited(TemplateContent newContent, Instant now) {
      return new Draft(head.changed(now), newContent);
    }

    Published published(Instant now) {
      return new Published(head.changed(now), content, now);
    }
  }

  record Published(VersionHead head, TemplateContent content, Instant publishedAt)
      implements TemplateVersion {

    public Retired retired(Instant now) {
      return new Retired(head.changed(now), content, publishedAt, now);
    }
  }

  record Retired(VersionHead head, TemplateContent content, Instant publishedAt, Instant retiredAt)
      implements TemplateVersion {}
}
