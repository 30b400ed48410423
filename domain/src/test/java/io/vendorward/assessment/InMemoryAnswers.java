package io.vendorward.assessment;

import io.vendorward.assessment.usecase.AnswerEntry;
import io.vendorward.assessment.usecase.Answers;
import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.assessment.usecase.Reviews;
import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NoLiveGrantException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Answers in memory, saved by the rules that the database function keeps too. */
public final class InMemoryAnswers implements Answers, AnswerEntry {

  private static final String TABLE = "answer_version";

  private final InMemoryTables tables;
  private final Assessments assessments;
  private final Reviews reviews;
  private final Changes changes;

  private record Key(AssessmentId assessment, QuestionKey question, long version) {}

  private record Row(AssessmentId assessment, Answer answer) {}

  public InMemoryAnswers(
      InMemoryTables tables, Assessments assessments, Reviews reviews, Changes changes) {
    this.tables = tables;
    this.assessments = assessments;
    this.reviews = reviews;
    this.changes = changes;
  }

  @Override
  public Mono<List<Answer>> of(TenantId tenant, AssessmentId assessment) {
    return rows(tenant, assessment)
        .map(all ->
            all.stream()
                .collect(
                    Collectors.toMap(
                        Answer::question,
                        answer -> answer,
                        (one, other) -> one.version() > other.version() ? one : other))
                .values()
                .stream()
                .sorted(Comparator.comparing(Answer::question))
                .toList());
  }

  @Override
  public Mono<Answer> find(TenantId tenant, AssessmentId assessment, QuestionKey question) {
    return history(tenant, assessment, question)
        .flatMap(all -> Mono.justOrEmpty(all.stream().findFirst()));
  }

  @Override
  public Mono<List<Answer>> history(
      TenantId tenant, AssessmentId assessment, QuestionKey question) {
    return rows(tenant, assessment)
        .map(all ->
            all.stream()
                .filter(answer -> answer.question().equals(question))
                .sorted(Comparator.comparingLong(Answer::version).reversed())
                .toList());
  }

  @Override
  public Mono<List<Answer>> at(
      TenantId tenant, AssessmentId assessment, Map<QuestionKey, Long> versions) {
    return rows(tenant, assessment)
        .map(all ->
            all.stream()
                .filter(answer -> Objects.equals(versions.get(answer.question()), answer.version()))
                .sorted(Comparator.comparing(Answer::question))
                .toList());
  }

  @Override
  public Mono<Tally> tally(TenantId tenant, AssessmentId assessment) {
    return of(tenant, assessment)
        .map(all ->
            new Tally(
                (int) all.stream().filter(answer -> !answer.isBlank()).count(),
                all.stream().map(Answer::savedAt).max(Instant::compareTo)));
  }

  @Override
  public Mono<Result> save(Caller caller, NewAnswer answer) {
    if (caller.scope() instanceof Scope.Portal(_, _, _, UUID opened)
        && !opened.equals(answer.assessment().value())) {
      return Mono.error(new NoLiveGrantException());
    }
    return tables.within(
        caller.scope(),
        () ->
            verdict(caller, answer)
                .flatMap(verdict ->
                    verdict instanceof EntryRules.Verdict.Acceptable acceptable
                        ? write(caller, answer, acceptable)
                        : Mono.just(new Result.Refused()))
                .defaultIfEmpty(new Result.Refused()));
  }

  private Mono<EntryRules.Verdict> verdict(Caller caller, NewAnswer answer) {
    return assessments
        .find(caller.tenant(), answer.assessment())
        .filter(assessment -> assessment.facts().pin().version().equals(answer.pinned()))
        .flatMap(assessment ->
            reviews
                .returned(caller.tenant(), assessment.id(), assessment.facts().round())
                .flatMap(returned ->
                    find(caller.tenant(), assessment.id(), answer.question())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .map(current ->
                            EntryRules.decide(
                                assessment,
                                returned.stream()
                                    .map(ReturnedQuestion::question)
                                    .collect(Collectors.toSet()),
                                answer.question(),
                                current,
                                answer.expected(),
                                answer.provenance()))));
  }

  private Mono<Result> write(
      Caller caller, NewAnswer answer, EntryRules.Verdict.Acceptable acceptable) {
    var begun =
        acceptable.assessment() instanceof Assessment.Sent sent
            ? assessments.update(caller, Lifecycle.begin(sent, answer.at()), answer.at()).then()
            : Mono.<Void>empty();
    return begun
        .then(
            tables.<Void>in(
                TABLE,
                caller.tenant(),
                table -> {
                  var row = row(answer, acceptable.version());
                  table.put(
                      new Key(answer.assessment(), answer.question(), row.answer().version()), row);
                  return null;
                }))
        .then(
            changes.record(
                caller,
                Change.of(
                    "assessment.answer_saved",
                    "assessment",
                    answer.assessment().value(),
                    acceptable.version(),
                    answer.at())))
        .thenReturn(new Result.Saved(acceptable.version()));
  }

  private static Row row(NewAnswer answer, long version) {
    return new Row(
        answer.assessment(),
        new Answer(
            answer.question(),
            answer.value(),
            answer.note(),
            version,
            answer.provenance().givenBy(),
            answer.provenance().recordedBy(),
            answer.at()));
  }

  private Mono<List<Answer>> rows(TenantId tenant, AssessmentId assessment) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(Row.class)
                .filter(row -> row.assessment().equals(assessment))
                .filter(row -> InMemoryAssessments.InScope.sees(table.scope(), row.assessment()))
                .map(Row::answer)
                .toList());
  }
}
