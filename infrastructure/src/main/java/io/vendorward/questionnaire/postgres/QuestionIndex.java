package io.vendorward.questionnaire.postgres;

import io.vendorward.questionnaire.FrameworkMapping;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.Section;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which questions published versions ask, to search by key, type and framework reference. */
@Component
class QuestionIndex {

  private static final int ROWS_A_STATEMENT = 1_000;
  private static final List<FrameworkMapping> NONE = List.of(new FrameworkMapping("", ""));

  private final DatabaseClient db;

  QuestionIndex(DatabaseClient db) {
    this.db = db;
  }

  private record Entry(
      Section section, Question question, FrameworkMapping mapping, int position) {}

  Mono<Void> write(TenantId tenant, TemplateVersion.Published version) {
    return Flux.fromIterable(entries(version))
        .buffer(ROWS_A_STATEMENT)
        .concatMap(entries -> write(tenant, version, entries))
        .then();
  }

  private static List<Entry> entries(TemplateVersion.Published version) {
    var entries = new ArrayList<Entry>();
    int position = 0;
    for (Section section : version.content().questionnaire().sections()) {
      for (Question question : section.questions()) {
        int place = position++;
        var mappings = question.frameworks().isEmpty() ? NONE : question.frameworks();
        mappings.stream()
            .distinct()
            .forEach(mapping -> entries.add(new Entry(section, question, mapping, place)));
      }
    }
    return entries;
  }

  private Mono<Long> write(
      TenantId tenant, TemplateVersion.Published version, List<Entry> entries) {
    return db.sql(
            """
            insert into template_question_index
              (tenant_id, version_id, question_key, framework_id, reference, section_key, type,
               position)
            select $1, $2, e.question_key, e.framework_id, e.reference, e.section_key, e.type,
              e.position
            from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[])
              as e(question_key, framework_id, reference, section_key, type, position)
            on conflict do nothing
            """)
        .bind(0, tenant.value())
        .bind(1, version.head().id().value())
        .bind(2, column(entries, entry -> entry.question().key().value()))
        .bind(3, column(entries, entry -> entry.mapping().framework()))
        .bind(4, column(entries, entry -> entry.mapping().reference()))
        .bind(5, column(entries, entry -> entry.section().key().value()))
        .bind(6, column(entries, entry -> entry.question().type().name()))
        .bind(7, entries.stream().map(Entry::position).toArray(Integer[]::new))
        .fetch()
        .rowsUpdated();
  }

  private static String[] column(List<Entry> entries, Function<Entry, String> value) {
    return entries.stream().map(value).toArray(String[]::new);
  }
}
