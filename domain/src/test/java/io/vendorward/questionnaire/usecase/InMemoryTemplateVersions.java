package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.TemplateVersion.Draft;
import io.vendorward.questionnaire.TemplateVersion.Published;
import io.vendorward.questionnaire.TemplateVersion.Retired;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Versions of templates in memory. */
public final class InMemoryTemplateVersions implements TemplateVersions {

  static final String TABLE = "template_version";
  private static final String HISTORY = "template_version_version";

  private record State(TemplateVersionId id, long version) {}

  private final InMemoryTables tables;

  public InMemoryTemplateVersions(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<TemplateVersion> find(TenantId tenant, TemplateId template, int number) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(TemplateVersion.class)
                .filter(version -> version.head().template().equals(template))
                .filter(version -> version.head().number() == number)
                .findFirst()
                .orElse(null));
  }

  @Override
  public Mono<List<VersionSummary>> list(TenantId tenant, TemplateId template) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(TemplateVersion.class)
                .filter(version -> version.head().template().equals(template))
                .sorted(Comparator.comparingInt(version -> version.head().number()))
                .map(InMemoryTemplateVersions::summary)
                .toList());
  }

  @Override
  public Mono<TemplateVersion> at(TenantId tenant, TemplateVersionId id, long version) {
    return tables.in(
        HISTORY,
        tenant,
        table -> table.get(new State(id, version), TemplateVersion.class).orElse(null));
  }

  @Override
  public Mono<Void> add(Caller caller, Draft draft) {
    return put(caller, draft);
  }

  @Override
  public Mono<Boolean> update(Caller caller, TemplateVersion version) {
    return tables
        .in(
            TABLE,
            caller.tenant(),
            table -> isStored(table, version.head().id(), version.head().version() - 1))
        .flatMap(fits -> fits ? put(caller, version).thenReturn(true) : Mono.just(false));
  }

  private Mono<Void> put(Caller caller, TemplateVersion version) {
    var head = version.head();
    return tables
        .in(
            TABLE,
            caller.tenant(),
            table -> {
              table.put(head.id(), version);
              return true;
            })
        .then(
            tables.in(
                HISTORY,
                caller.tenant(),
                table -> {
                  table.put(new State(head.id(), head.version()), version);
                  return null;
                }));
  }

  @Override
  public Mono<Boolean> delete(Caller caller, Draft draft) {
    return tables.in(
        TABLE,
        caller.tenant(),
        table -> {
          boolean fits = isStored(table, draft.head().id(), draft.head().version());
          if (fits) {
            table.remove(draft.head().id());
          }
          return fits;
        });
  }

  private static boolean isStored(InMemoryTables.Table table, TemplateVersionId id, long version) {
    return table
        .get(id, TemplateVersion.class)
        .filter(stored -> stored.head().version() == version)
        .isPresent();
  }

  private static VersionSummary summary(TemplateVersion version) {
    var questionnaire = version.content().questionnaire();
    int questions = Math.toIntExact(questionnaire.questions().count());
    var title = questionnaire.title();
    return switch (version) {
      case Draft(var head, _) ->
          new VersionSummary(
              head,
              VersionSummary.State.DRAFT,
              title,
              questions,
              Optional.empty(),
              Optional.empty());
      case Published(var head, _, var published) ->
          new VersionSummary(
              head,
              VersionSummary.State.PUBLISHED,
              title,
              questions,
              Optional.of(published),
              Optional.empty());
      case Retired(var head, _, var published, var retired) ->
          new VersionSummary(
              head,
              VersionSummary.State.RETIRED,
              title,
              questions,
              Optional.of(published),
              Optional.of(retired));
    };
  }
}
