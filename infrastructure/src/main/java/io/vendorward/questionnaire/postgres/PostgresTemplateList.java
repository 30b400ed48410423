package io.vendorward.questionnaire.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.TemplateFilter;
import io.vendorward.questionnaire.usecase.TemplateList;
import io.vendorward.questionnaire.usecase.TemplateSummary;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresTemplateList implements TemplateList {

  /** The last of all characters: what begins with a prefix sorts before prefix and this. */
  private static final String LAST = "\uDBFF\uDFFF";

  private static final String SELECT =
      """
      select t.id, t.number, t.name, t.name_key, t.version, t.created_at, t.updated_at,
        p.id as published_id, p.number as published_number, p.question_count, d.number as draft
      from questionnaire_template t
      left join lateral (
        select v.id, v.number, v.question_count from template_version v
        where v.tenant_id = t.tenant_id and v.template_id = t.id and v.state = 'PUBLISHED'
        order by v.number desc limit 1) p on true
      left join lateral (
        select v.number from template_version v
        where v.tenant_id = t.tenant_id and v.template_id = t.id and v.state = 'DRAFT'
        order by v.number desc limit 1) d on true
      where t.tenant_id = $1
        and ($2::text is null or (t.name_key >= $2 and t.name_key < $3))
        and ($4::boolean is null or (p.id is not null) = $4)
      """;

  private final DatabaseClient db;

  PostgresTemplateList(DatabaseClient db) {
    this.db = db;
  }

  @Override
  public Mono<Page<TemplateSummary>> list(
      TenantId tenant, TemplateFilter filter, PageRequest page) {
    var sort = page.sort().getFirst();
    var column = column(sort);
    var prefix = filter.namePrefix().map(PostgresTemplates::nameKey);
    var statement =
        db.sql(SELECT + after(page.after(), sort, column) + order(sort, column))
            .bind(0, tenant.value())
            .bind(1, Nullables.text(prefix))
            .bind(2, Nullables.text(prefix.map(p -> p + LAST)))
            .bind(3, Nullables.of(filter.published(), Boolean.class))
            .bind(4, page.limit() + 1);
    return page.after()
        .map(position -> statement.bind(5, key(position, sort)).bind(6, position.id()))
        .orElse(statement)
        .map(row -> new Row(summary(row), position(row, sort)))
        .all()
        .collectList()
        .map(rows -> page(rows, page.limit()));
  }

  private record Row(TemplateSummary summary, Position position) {}

  private static Page<TemplateSummary> page(List<Row> rows, int limit) {
    boolean more = rows.size() > limit;
    var shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        shown.stream().map(Row::summary).toList(),
        more ? Optional.of(shown.getLast().position()) : Optional.empty());
  }

  private static TemplateSummary summary(Readable row) {
    return new TemplateSummary(
        PostgresTemplates.template(row),
        Columns.optional(row, "published_id", UUID.class)
            .map(id ->
                new TemplateSummary.PublishedVersion(
                    new TemplateVersionId(id),
                    Columns.integer(row, "published_number"),
                    Columns.integer(row, "question_count"))),
        Columns.optional(row, "draft", Integer.class));
  }

  private static String column(Sort sort) {
    return switch (sort.field()) {
      case "name" -> "t.name_key";
      case "number" -> "t.number";
      case "updatedAt" -> "t.updated_at";
      default -> throw new IllegalArgumentException("cannot sort by " + sort.field());
    };
  }

  private static String after(Optional<Position> after, Sort sort, String column) {
    return after.isEmpty()
        ? ""
        : "and (%s, t.id) %s ($6, $7)\n".formatted(column, sort.descending() ? "<" : ">");
  }

  private static String order(Sort sort, String column) {
    var direction = sort.descending() ? "desc" : "asc";
    return "order by %s %s, t.id %s limit $5".formatted(column, direction, direction);
  }

  private static Object key(Position position, Sort sort) {
    var text = position.keys().getFirst();
    return sort.field().equals("updatedAt") ? Instant.parse(text) : text;
  }

  private static Position position(Readable row, Sort sort) {
    var key =
        switch (sort.field()) {
          case "name" -> Columns.text(row, "name_key");
          case "number" -> Columns.text(row, "number");
          default -> Columns.instant(row, "updated_at").toString();
        };
    return new Position(List.of(key), Columns.id(row, "id"));
  }
}
