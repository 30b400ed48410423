package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Shows templates and their versions to the tenant's people; what is not there is empty. */
public final class ReadTemplates {

  /** Fields one may sort a list by. */
  public static final Set<String> SORTS = Set.of("name", "number", "updatedAt");

  private final Templates templates;
  private final TemplateVersions versions;
  private final TemplateList list;
  private final Transactions transactions;

  public ReadTemplates(
      Templates templates,
      TemplateVersions versions,
      TemplateList list,
      Transactions transactions) {
    this.templates = templates;
    this.versions = versions;
    this.list = list;
    this.transactions = transactions;
  }

  /** A template with the list of its versions. */
  public record WithVersions(Template template, List<VersionSummary> versions) {
    public WithVersions {
      versions = List.copyOf(versions);
    }
  }

  public Mono<Page<TemplateSummary>> list(Caller caller, TemplateFilter filter, PageRequest page) {
    return transactions.within(caller.scope(), () -> list.list(caller.tenant(), filter, page));
  }

  public Mono<Count> count(Caller caller, TemplateFilter filter) {
    return transactions.within(caller.scope(), () -> list.count(caller.tenant(), filter));
  }

  public Mono<WithVersions> get(Caller caller, TemplateId template) {
    return transactions.within(
        caller.scope(),
        () ->
            templates
                .find(caller.tenant(), template)
                .flatMap(found ->
                    versions
                        .list(caller.tenant(), template)
                        .map(all -> new WithVersions(found, all))));
  }

  /** A template as it was. */
  public Mono<Template> at(Caller caller, TemplateId template, long version) {
    return transactions.within(
        caller.scope(), () -> templates.at(caller.tenant(), template, version));
  }

  /** A version of a template as it was. */
  public Mono<TemplateVersion> at(Caller caller, TemplateVersionId id, long version) {
    return transactions.within(caller.scope(), () -> versions.at(caller.tenant(), id, version));
  }

  public Mono<TemplateVersion> version(Caller caller, TemplateId template, int number) {
    return transactions.within(
        caller.scope(), () -> versions.find(caller.tenant(), template, number));
  }
}
