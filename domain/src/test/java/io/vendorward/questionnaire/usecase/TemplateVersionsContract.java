package io.vendorward.questionnaire.usecase;

import static io.vendorward.questionnaire.ATemplate.NOW;
import static io.vendorward.questionnaire.ATemplate.draft;
import static io.vendorward.questionnaire.ATemplate.key;
import static io.vendorward.questionnaire.ATemplate.published;
import static io.vendorward.questionnaire.ATemplate.template;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.questionnaire.DraftDecision;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.DraftRules;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What templates, versions and published templates promise together. */
public interface TemplateVersionsContract {

  Transactions transactions();

  TenantId tenant();

  TenantId otherTenant();

  Templates templates();

  TemplateVersions versions();

  PublishedTemplates publishedTemplates();

  default Caller caller() {
    return Caller.staff(tenant(), new Actor.Person("ada", "Ada"), Origin.LOCAL);
  }

  default <T> Optional<T> in(TenantId tenant, Supplier<Mono<T>> work) {
    return transactions().within(new Scope.Tenant(tenant), work).blockOptional();
  }

  default Optional<TemplateVersion> stored(int number) {
    return in(tenant(), () -> versions().find(tenant(), template(1).id(), number));
  }

  default TemplateVersion.Draft given() {
    var draft = draft(template(1), 1);
    in(
        tenant(),
        () -> templates().add(caller(), template(1)).then(versions().add(caller(), draft)));
    return draft;
  }

  default TemplateVersion.Published givenPublished() {
    var published = published(given());
    assertThat(in(tenant(), () -> versions().update(caller(), published))).contains(true);
    return published;
  }

  @Test
  default void givesBackWhatWasAdded() {
    var draft = given();
    assertThat(stored(1)).contains(draft);
    assertThat(stored(2)).isEmpty();
    assertThat(in(tenant(), () -> templates().lock(tenant(), template(1).id())))
        .contains(template(1));
  }

  @Test
  default void keepsAnEditOnlyOnTopOfTheVersionBefore() {
    var draft = given();
    var decision = DraftRules.decide(draft.content(), new DraftEdit.Remove(key("A.1")));
    var edited = draft.edited(((DraftDecision.Edited) decision).content(), NOW.plusSeconds(5));
    assertThat(in(tenant(), () -> versions().update(caller(), edited))).contains(true);
    assertThat(stored(1)).contains(edited);
    assertThat(in(tenant(), () -> versions().update(caller(), edited))).contains(false);
  }

  @Test
  default void renamesOnlyOnTopOfTheVersionBefore() {
    given();
    var renamed = template(1).renamed("Privacy", NOW.plusSeconds(5));
    assertThat(in(tenant(), () -> templates().update(caller(), renamed))).contains(true);
    assertThat(in(tenant(), () -> templates().update(caller(), renamed))).contains(false);
    assertThat(in(tenant(), () -> templates().find(tenant(), renamed.id()))).contains(renamed);
  }

  @Test
  default void remembersHowThingsWere() {
    var published = givenPublished();
    var id = published.head().id();
    assertThat(in(tenant(), () -> versions().at(tenant(), id, 1))).contains(draft(template(1), 1));
    assertThat(in(tenant(), () -> versions().at(tenant(), id, 2))).contains(published);
    assertThat(in(tenant(), () -> versions().at(tenant(), id, 3))).isEmpty();
    assertThat(in(tenant(), () -> templates().at(tenant(), template(1).id(), 1)))
        .contains(template(1));
  }

  @Test
  default void listsVersionsWithoutTheirContent() {
    var published = givenPublished();
    var next = draft(template(1), 2);
    in(tenant(), () -> versions().add(caller(), next));
    var listed = in(tenant(), () -> versions().list(tenant(), template(1).id())).orElse(List.of());
    assertThat(listed)
        .extracting(VersionSummary::state)
        .containsExactly(VersionSummary.State.PUBLISHED, VersionSummary.State.DRAFT);
    assertThat(listed.getFirst().head()).isEqualTo(published.head());
    assertThat(listed.getFirst().questions()).isEqualTo(3);
    assertThat(listed.getFirst().publishedAt()).contains(published.publishedAt());
  }

  @Test
  default void offersAVersionFromPublicationToRetirement() {
    var draft = given();
    var id = draft.head().id();
    assertThat(offered(draft)).isFalse();
    assertThat(in(tenant(), () -> publishedTemplates().find(tenant(), id))).isEmpty();

    var published = published(draft);
    in(tenant(), () -> versions().update(caller(), published));
    assertThat(offered(draft)).isTrue();

    in(tenant(), () -> versions().update(caller(), published.retired(NOW.plusSeconds(90))));
    assertThat(offered(draft)).isFalse();
    assertThat(in(tenant(), () -> publishedTemplates().find(tenant(), id)))
        .hasValueSatisfying(
            found -> assertThat(found.questionnaire()).isEqualTo(draft.content().questionnaire()));
    assertThat(in(tenant(), () -> publishedTemplates().rulebook(tenant(), id)))
        .contains(draft.content().rulebook());
  }

  private boolean offered(TemplateVersion version) {
    return in(tenant(), () -> publishedTemplates().isOffered(tenant(), version.head().id()))
        .orElseThrow();
  }

  @Test
  default void throwsAwayADraftInItsPresentVersionOnly() {
    var draft = given();
    var other = draft.edited(draft.content(), NOW);
    assertThat(in(tenant(), () -> versions().delete(caller(), other))).contains(false);
    assertThat(in(tenant(), () -> versions().delete(caller(), draft))).contains(true);
    assertThat(stored(1)).isEmpty();
  }

  @Test
  default void showsNothingToAnotherTenant() {
    var id = givenPublished().head().id();
    var other = otherTenant();
    assertThat(in(other, () -> versions().find(other, template(1).id(), 1))).isEmpty();
    assertThat(in(other, () -> templates().find(other, template(1).id()))).isEmpty();
    assertThat(in(other, () -> publishedTemplates().find(other, id))).isEmpty();
    assertThat(in(other, () -> publishedTemplates().rulebook(other, id))).isEmpty();
  }
}
