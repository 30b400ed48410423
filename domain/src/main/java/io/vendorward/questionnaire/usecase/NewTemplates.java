package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateContent;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.VersionHead;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Opens templates and drafts inside the transaction of the use case that asks for it. */
public final class NewTemplates {

  private static final String COUNTER = "template";

  private final Templates templates;
  private final TemplateVersions versions;
  private final Counters counters;
  private final Changes changes;
  private final NewIds ids;

  public NewTemplates(
      Templates templates,
      TemplateVersions versions,
      Counters counters,
      Changes changes,
      NewIds ids) {
    this.templates = templates;
    this.versions = versions;
    this.counters = counters;
    this.changes = changes;
    this.ids = ids;
  }

  Mono<Template> template(Caller caller, String name, Instant now) {
    return counters
        .next(caller.tenant(), COUNTER)
        .map("TPL-%06d"::formatted)
        .map(number -> new Template(new TemplateId(ids.next()), number, name, 1, now, now))
        .flatMap(template ->
            templates
                .add(caller, template)
                .then(changes.record(caller, created(template)))
                .thenReturn(template));
  }

  Mono<TemplateVersion.Draft> draft(
      Caller caller, TemplateId template, int number, TemplateContent content, Instant now) {
    var head = VersionHead.first(new TemplateVersionId(ids.next()), template, number, now);
    var draft = new TemplateVersion.Draft(head, content);
    return versions
        .add(caller, draft)
        .then(changes.record(caller, VersionChanges.of("template_version.created", draft)))
        .thenReturn(draft);
  }

  private static Change created(Template template) {
    return Change.of("template.created", "template", template.id().value(), 1, template.createdAt())
        .withFields(Map.of("name", template.name()))
        .withEventData(Map.of("number", template.number()));
  }
}
