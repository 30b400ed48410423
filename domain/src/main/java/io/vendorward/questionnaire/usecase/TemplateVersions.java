package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import reactor.core.publisher.Mono;

/** The versions of templates; every state of a draft is kept. */
public interface TemplateVersions {

  Mono<TemplateVersion> find(TenantId tenant, TemplateId template, int number);

  /** As it was. */
  Mono<TemplateVersion> at(TenantId tenant, TemplateVersionId id, long version);

  /** The versions of a template from the first to the last, without what they ask. */
  Mono<List<VersionSummary>> list(TenantId tenant, TemplateId template);

  /** Fails when the number is taken. */
  Mono<Void> add(Caller caller, TemplateVersion.Draft draft);

  /** False when the stored one is not the version just before. Publishing also writes the index. */
  Mono<Boolean> update(Caller caller, TemplateVersion version);

  /** False when the stored one is another version of the draft. */
  Mono<Boolean> delete(Caller caller, TemplateVersion.Draft draft);
}
