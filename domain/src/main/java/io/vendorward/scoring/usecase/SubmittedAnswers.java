package io.vendorward.scoring.usecase;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Submission;
import io.vendorward.assessment.usecase.Answers;
import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.assessment.usecase.Submissions;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Puts together what is scored: the answers in the versions that the submission froze, whatever
 * became of them since, and the published questionnaire with its rules.
 */
public final class SubmittedAnswers implements ScoredInputs {

  private final Assessments assessments;
  private final Submissions submissions;
  private final Answers answers;
  private final PublishedTemplates templates;

  public SubmittedAnswers(
      Assessments assessments,
      Submissions submissions,
      Answers answers,
      PublishedTemplates templates) {
    this.assessments = assessments;
    this.submissions = submissions;
    this.answers = answers;
    this.templates = templates;
  }

  @Override
  public Mono<ScoredInput> hold(TenantId tenant, AssessmentId assessment, UUID submission) {
    return submissions
        .find(tenant, submission)
        .filter(found -> found.assessment().equals(assessment))
        .flatMap(found ->
            assessments.hold(tenant, assessment).flatMap(about -> input(tenant, about, found)));
  }

  private Mono<ScoredInput> input(TenantId tenant, Assessment about, Submission submission) {
    var version = about.facts().pin().version();
    return frozen(tenant, submission)
        .flatMap(values ->
            templates
                .find(tenant, version)
                .flatMap(template ->
                    templates
                        .rulebook(tenant, version)
                        .flatMap(rules ->
                            submissions
                                .latest(tenant, about.id())
                                .map(latest ->
                                    new ScoredInput(
                                        about.id(),
                                        submission.id(),
                                        about.facts().subject(),
                                        template,
                                        rules,
                                        values,
                                        latest.id().equals(submission.id()))))));
  }

  private Mono<Map<QuestionKey, AnswerValue>> frozen(TenantId tenant, Submission submission) {
    return answers
        .of(tenant, submission.assessment())
        .map(current -> current.stream().collect(byQuestion()))
        .flatMap(current ->
            Flux.fromIterable(submission.frozen().entrySet())
                .concatMap(
                    entry -> version(tenant, submission, current, entry.getKey(), entry.getValue()))
                .collectMap(Answer::question, Answer::value));
  }

  private Mono<Answer> version(
      TenantId tenant,
      Submission submission,
      Map<QuestionKey, Answer> current,
      QuestionKey question,
      long version) {
    var now = current.get(question);
    if (now != null && now.version() == version) {
      return Mono.just(now);
    }
    return answers
        .history(tenant, submission.assessment(), question)
        .flatMapIterable((List<Answer> all) -> all)
        .filter(answer -> answer.version() == version)
        .next();
  }

  private static Collector<Answer, ?, Map<QuestionKey, Answer>> byQuestion() {
    return Collectors.toMap(Answer::question, Function.identity());
  }
}
