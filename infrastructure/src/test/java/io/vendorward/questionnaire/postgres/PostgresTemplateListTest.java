package io.vendorward.questionnaire.postgres;

import static io.vendorward.questionnaire.ATemplate.NOW;
import static io.vendorward.questionnaire.ATemplate.draft;
import static io.vendorward.questionnaire.ATemplate.published;
import static io.vendorward.questionnaire.ATemplate.template;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.usecase.TemplateFilter;
import io.vendorward.questionnaire.usecase.TemplateList;
import io.vendorward.questionnaire.usecase.TemplateSummary;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresTemplateListTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final int TEMPLATES = 5;

  private final TemplateList list = postgres.adapter(PostgresTemplateList::new);
  private final TenantId tenant = postgres.createTenant();

  @BeforeEach
  void fiveTemplatesOfWhichTheSecondIsPublished() {
    var caller = Caller.staff(tenant, new Actor.Person("ada", "Ada"), Origin.LOCAL);
    var templates = postgres.adapter(PostgresTemplates::new);
    var versions = postgres.adapter(db -> new PostgresTemplateVersions(db, new QuestionIndex(db)));
    for (int n = 1; n <= TEMPLATES; n++) {
      var template = template(n);
      postgres.runAsStaff(tenant, () -> templates.add(caller, template));
    }
    var draft = draft(template(2), 1);
    postgres.runAsStaff(
        tenant,
        () ->
            versions
                .add(caller, draft)
                .then(versions.update(caller, published(draft)))
                .then(versions.add(caller, draft(template(2), 2))));
  }

  private Page<TemplateSummary> page(TemplateFilter filter, PageRequest request) {
    return postgres.asStaff(tenant, () -> list.list(tenant, filter, request));
  }

  private static List<String> numbers(Page<TemplateSummary> page) {
    return page.rows().stream().map(row -> row.template().number()).toList();
  }

  @ParameterizedTest
  @CsvSource({"name,false", "name,true", "number,true", "updatedAt,false", "updatedAt,true"})
  void pagesThroughAllOnce(String field, boolean descending) {
    var found = new ArrayList<String>();
    var after = Optional.<Position>empty();
    do {
      var page =
          page(TemplateFilter.ALL, new PageRequest(2, List.of(new Sort(field, descending)), after));
      found.addAll(numbers(page));
      after = page.next();
    } while (after.isPresent());
    var expected = List.of("TPL-000001", "TPL-000002", "TPL-000003", "TPL-000004", "TPL-000005");
    assertThat(found).isEqualTo(descending ? expected.reversed() : expected);
  }

  @Test
  void sortsByAllKeysAskedFor() {
    var caller = Caller.staff(tenant, new Actor.Person("ada", "Ada"), Origin.LOCAL);
    var another =
        new Template(
            new TemplateId(PostgresForTests.anyId()),
            "TPL-000009",
            template(2).name(),
            1,
            NOW,
            NOW);
    postgres.runAsStaff(
        tenant, () -> postgres.adapter(PostgresTemplates::new).add(caller, another));
    var sorts = List.of(Sort.ascending("name"), Sort.descending("number"));
    var first = page(TemplateFilter.ALL, new PageRequest(2, sorts, Optional.empty()));
    assertThat(numbers(first)).containsExactly("TPL-000001", "TPL-000009");
    assertThat(numbers(page(TemplateFilter.ALL, new PageRequest(2, sorts, first.next()))))
        .containsExactly("TPL-000002", "TPL-000003");
  }

  @Test
  void tellsWhichVersionMayBeSentAndWhichIsEdited() {
    var request = new PageRequest(50, List.of(Sort.ascending("name")), Optional.empty());
    var published = page(new TemplateFilter(Optional.empty(), Optional.of(true)), request);
    assertThat(numbers(published)).containsExactly("TPL-000002");
    assertThat(published.rows().getFirst().published())
        .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(1));
    assertThat(published.rows().getFirst().draft()).contains(2);
    assertThat(numbers(page(new TemplateFilter(Optional.empty(), Optional.of(false)), request)))
        .hasSize(TEMPLATES - 1);
  }

  @Test
  void findsByTheBeginningOfTheName() {
    var request = new PageRequest(50, List.of(Sort.ascending("name")), Optional.empty());
    assertThat(
            numbers(page(new TemplateFilter(Optional.of("SECurity 3"), Optional.empty()), request)))
        .containsExactly("TPL-000003");
    assertThat(numbers(page(new TemplateFilter(Optional.of("ecurity"), Optional.empty()), request)))
        .isEmpty();
  }
}
