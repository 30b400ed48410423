package io.vendorward.questionnaire.usecase;

import static io.vendorward.questionnaire.ATemplate.NOW;
import static io.vendorward.questionnaire.ATemplate.content;
import static io.vendorward.questionnaire.ATemplate.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.time.InstantSource;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** A template from its first draft on. */
class TemplateLifeTest {

  private final InMemoryTables tables = new InMemoryTables();
  private final RecordedChanges changes = new RecordedChanges(tables);
  private final InMemoryTemplates templates = new InMemoryTemplates(tables);
  private final InMemoryTemplateVersions versions = new InMemoryTemplateVersions(tables);
  private final InstantSource clock = InstantSource.fixed(NOW);
  private final NewTemplates newTemplates =
      new NewTemplates(
          templates, versions, new InMemoryCounters(tables), changes, new SequentialIds());
  private final StartDraft startDraft =
      new StartDraft(templates, versions, newTemplates, tables, clock);
  private final EditDraft editDraft = new EditDraft(versions, tables, changes, clock);
  private final PublishVersion publish = new PublishVersion(versions, tables, changes, clock);
  private final Caller caller =
      Caller.staff(
          new TenantId(SequentialIds.id(900)), new Actor.Person("ada", "Ada"), Origin.LOCAL);
  private final Template template =
      done(
          new CreateTemplate(newTemplates, tables, clock)
              .handle(caller, new CreateTemplate.Command("Security")));

  private static <T> T done(Mono<T> work) {
    return Objects.requireNonNull(work.block());
  }

  private StartDraft.Outcome start(StartDraft.Basis basis) {
    return done(startDraft.handle(caller, new StartDraft.Command(template.id(), basis)));
  }

  private TemplateVersion.Draft started(StartDraft.Basis basis) {
    return ((StartDraft.Outcome.Started) start(basis)).draft();
  }

  private static VersionAddress seen(TemplateVersion version) {
    var head = version.head();
    return new VersionAddress(head.template(), head.number(), head.version());
  }

  private EditDraft.Outcome edit(VersionAddress address, DraftEdit edit) {
    return done(editDraft.handle(caller, new EditDraft.Command(address, edit)));
  }

  @Test
  void givesTemplatesNumbersForPeople() {
    assertThat(template.number()).isEqualTo("TPL-000001");
    assertThat(changes.types()).containsExactly("template.created");
  }

  @Test
  void beginsWithTheNameOfTheTemplateAndNothingElse() {
    var first = started(new StartDraft.Basis.Newest());
    assertThat(first.content().questionnaire().title()).isEqualTo("Security");
    assertThat(first.content().questionnaire().sections()).isEmpty();
  }

  @Test
  void hasOneDraftAtATime() {
    started(new StartDraft.Basis.Content(content()));
    assertThat(start(new StartDraft.Basis.Newest()))
        .isEqualTo(new StartDraft.Outcome.DraftExists(1));
  }

  @Test
  void copiesAPublishedVersionAndLeavesItAlone() {
    var first = started(new StartDraft.Basis.Content(content()));
    done(publish.handle(caller, new PublishVersion.Command(seen(first), true)));
    var second = started(new StartDraft.Basis.Newest());
    assertThat(second.content()).isEqualTo(content());
    edit(seen(second), new DraftEdit.Remove(key("A.1")));
    var address = new VersionAddress(template.id(), 1, 2);
    assertThat(edit(address, new DraftEdit.Remove(key("A.1"))))
        .isInstanceOfSatisfying(
            EditDraft.Outcome.NotADraft.class,
            outcome -> assertThat(outcome.current().content()).isEqualTo(content()));
  }

  @Test
  void refusesAnEditOfWhatSomebodyElseHasChanged() {
    var draft = started(new StartDraft.Basis.Content(content()));
    var edit = new DraftEdit.Remove(key("A.1"));
    assertThat(edit(seen(draft), edit)).isInstanceOf(EditDraft.Outcome.Edited.class);
    assertThat(edit(seen(draft), edit)).isInstanceOf(EditDraft.Outcome.Stale.class);
    assertThat(changes.types())
        .containsExactly(
            "template.created", "template_version.created", "template_version.changed");
  }

  @Test
  void knowsNoTemplateOfAnotherTenant() {
    var stranger =
        Caller.staff(
            new TenantId(SequentialIds.id(901)), new Actor.Person("bob", "Bob"), Origin.LOCAL);
    var command = new StartDraft.Command(template.id(), new StartDraft.Basis.Newest());
    assertThat(done(startDraft.handle(stranger, command)))
        .isEqualTo(new StartDraft.Outcome.NotFound());
    var unknown =
        new StartDraft.Command(new TemplateId(SequentialIds.id(77)), new StartDraft.Basis.Newest());
    assertThat(done(startDraft.handle(caller, unknown)))
        .isEqualTo(new StartDraft.Outcome.NotFound());
  }
}
