package io.vendorward.assessment;

import static io.vendorward.assessment.AssessmentFixtures.ANA;
import static io.vendorward.assessment.AssessmentFixtures.BACKUPS;
import static io.vendorward.assessment.AssessmentFixtures.BEN;
import static io.vendorward.assessment.AssessmentFixtures.DUE;
import static io.vendorward.assessment.AssessmentFixtures.HOURS;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static io.vendorward.assessment.AssessmentFixtures.NOON;
import static io.vendorward.assessment.AssessmentFixtures.REGIONS;
import static io.vendorward.assessment.AssessmentFixtures.TESTED;
import static io.vendorward.assessment.AssessmentFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.vendorward.assessment.usecase.AnswerEntry;
import io.vendorward.assessment.usecase.AnswerEntry.Result.Refused;
import io.vendorward.assessment.usecase.AnswerEntry.Result.Saved;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.AnswerValue.Choice;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NoLiveGrantException;
import io.vendorward.vendor.ContactId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What use cases may expect of the ports they decide on, whoever implements them. */
public interface AssessmentPortsContract {

  Duration PATIENCE = Duration.ofSeconds(30);

  AssessmentPorts ports();

  /** A tenant that has the vendor and the published template of {@link #newFacts}. */
  TenantId newTenant();

  /** Facts of a new assessment of that vendor by that template. */
  AssessmentFacts newFacts(TenantId tenant);

  UUID newId();

  /** A vendor's person inside a grant for the assessment. */
  Caller portalUser(TenantId tenant, AssessmentId assessment);

  @Test
  default void keepsEveryVersionOfAnAssessment() {
    var caller = analyst(newTenant());
    var draft = insertDraft(caller);
    var changed = Lifecycle.amend(draft, DUE.plusDays(7), Set.of(BEN), Map.of("grc", "4711"));

    assertThat(value(caller, () -> ports().assessments().update(caller, changed, NOON)))
        .contains(true);
    assertThat(found(caller, draft.id())).contains(changed);
    assertThat(value(caller, () -> ports().assessments().hold(caller.tenant(), draft.id())))
        .contains(changed);
    assertThat(
            value(caller, () -> ports().assessments().findVersion(caller.tenant(), draft.id(), 1)))
        .contains(draft);
    assertThat(value(caller, () -> ports().assessments().update(caller, changed, NOON)))
        .contains(false);
  }

  @Test
  default void showsNoAssessmentOfAnotherTenant() {
    var caller = analyst(newTenant());
    var other = analyst(newTenant());
    var draft = insertDraft(caller);

    assertThat(found(other, draft.id())).isEmpty();
    assertThat(value(other, () -> ports().assessments().hold(other.tenant(), draft.id())))
        .isEmpty();
  }

  @Test
  default void beginsWithTheFirstAnswer() {
    var caller = analyst(newTenant());
    var sent = insertSent(caller);

    assertThat(save(caller, sent, MFA, new Choice("YES"), "", 0)).isEqualTo(new Saved(1));

    assertThat(found(caller, sent.id()))
        .hasValueSatisfying(begun -> {
          assertThat(begun.stage()).isEqualTo(Stage.IN_PROGRESS);
          assertThat(begun.version()).isEqualTo(sent.version() + 1);
        });
    assertThat(
            value(
                caller,
                () ->
                    ports()
                        .assessments()
                        .findVersion(caller.tenant(), sent.id(), sent.version() + 1)))
        .isEqualTo(found(caller, sent.id()));
  }

  @Test
  default void givesBackAnswersOfEveryKindAsTheyWereSaved() {
    var caller = analyst(newTenant());
    var sent = insertSent(caller);
    var given =
        Map.of(
            MFA, new AnswerValue.NotApplicable(),
            BACKUPS, new Choice("ALTERNATE"),
            REGIONS, new AnswerValue.Choices(Set.of("EU", "US")),
            WORDS, new AnswerValue.FreeText("We \"rotate\" keys\nmonthly \u2603"),
            HOURS, new AnswerValue.Amount(new BigDecimal("4.50")),
            TESTED, new AnswerValue.Day(LocalDate.of(2024, 2, 29)));

    given.forEach((key, value) ->
        assertThat(save(caller, sent, key, value, "note on " + key, 0)).isEqualTo(new Saved(1)));

    var answers = answers(caller, sent.id());
    assertThat(answers).hasSize(given.size());
    assertThat(answers)
        .allSatisfy(answer -> {
          assertThat(answer.value()).isEqualTo(given.get(answer.question()));
          assertThat(answer.note()).isEqualTo("note on " + answer.question());
          assertThat(answer.givenBy()).isEqualTo("contact:" + ANA);
          assertThat(answer.recordedBy()).contains("person:maria");
          assertThat(answer.savedAt()).isEqualTo(NOON);
        });
  }

  @Test
  default void replacesTheAnswerThatWasSeenAndKeepsTheOneBefore() {
    var caller = analyst(newTenant());
    var sent = insertSent(caller);
    save(caller, sent, MFA, new Choice("YES"), "", 0);

    assertThat(save(caller, sent, MFA, new Choice("NO"), "not yet", 1)).isEqualTo(new Saved(2));
    assertThat(save(caller, sent, MFA, new Choice("YES"), "", 1)).isEqualTo(new Refused());
    assertThat(save(caller, sent, MFA, new Choice("YES"), "", 0)).isEqualTo(new Refused());
    assertThat(save(caller, sent, BACKUPS, new Choice("YES"), "", 3)).isEqualTo(new Refused());

    assertThat(value(caller, () -> ports().answers().find(caller.tenant(), sent.id(), MFA)))
        .hasValueSatisfying(answer -> assertThat(answer.value()).isEqualTo(new Choice("NO")));
    assertThat(value(caller, () -> ports().answers().find(caller.tenant(), sent.id(), BACKUPS)))
        .isEmpty();
    assertThat(
            value(caller, () -> ports().answers().history(caller.tenant(), sent.id(), MFA))
                .orElseThrow())
        .extracting(Answer::version, Answer::value)
        .containsExactly(tuple(2L, new Choice("NO")), tuple(1L, new Choice("YES")));
    assertThat(
            value(
                    caller,
                    () ->
                        ports()
                            .answers()
                            .at(caller.tenant(), sent.id(), Map.of(MFA, 1L, BACKUPS, 1L)))
                .orElseThrow())
        .extracting(Answer::version, Answer::value)
        .containsExactly(tuple(1L, new Choice("YES")));
  }

  @Test
  default void countsWhatIsAnswered() {
    var caller = analyst(newTenant());
    var sent = insertSent(caller);
    save(caller, sent, MFA, new Choice("YES"), "", 0);
    save(caller, sent, BACKUPS, new AnswerValue.Blank(), "asked the provider", 0);
    save(caller, sent, MFA, new AnswerValue.NotApplicable(), "none", 1);

    assertThat(value(caller, () -> ports().answers().tally(caller.tenant(), sent.id())))
        .contains(new Tally(1, Optional.of(NOON)));
  }

  @Test
  default void takesNoAnswerBeforeItWasSentAndAfterItWasSubmitted() {
    var caller = analyst(newTenant());
    var draft = insertDraft(caller);
    assertThat(save(caller, draft, MFA, new Choice("YES"), "", 0)).isEqualTo(new Refused());

    var sent = insertSent(caller);
    save(caller, sent, MFA, new Choice("YES"), "", 0);
    submit(caller, sent.id());
    assertThat(save(caller, sent, MFA, new Choice("NO"), "", 1)).isEqualTo(new Refused());
  }

  @Test
  default void takesAnswersToReturnedQuestionsOnly() {
    var caller = analyst(newTenant());
    var sent = insertSent(caller);
    save(caller, sent, MFA, new Choice("YES"), "", 0);
    var submitted = submit(caller, sent.id());
    var returned = Lifecycle.sendBack(submitted, NOON);
    var questions = List.of(new ReturnedQuestion(MFA, "for whom?"));
    update(caller, returned);
    run(caller, () -> ports().reviews().insertReturned(caller, sent.id(), 1, questions, NOON));

    assertThat(save(caller, sent, MFA, new Choice("NO"), "", 1)).isEqualTo(new Saved(2));
    assertThat(save(caller, sent, BACKUPS, new Choice("NO"), "", 0)).isEqualTo(new Refused());
    assertThat(value(caller, () -> ports().reviews().returned(caller.tenant(), sent.id(), 1)))
        .contains(questions);
  }

  @Test
  default void recordsForThoseWhoWereAsked() {
    var caller = analyst(newTenant());
    var sent = insertSent(caller);

    assertThat(save(caller, sent, MFA, new Choice("YES"), "", 0, BEN)).isEqualTo(new Refused());
  }

  @Test
  default void savesByWhatItWasCheckedAgainst() {
    var caller = analyst(newTenant());
    var sent = insertSent(caller);
    var answer =
        new AnswerEntry.NewAnswer(
            sent.id(),
            AssessmentFixtures.TEMPLATE,
            MFA,
            new Choice("YES"),
            "",
            0,
            Provenance.recorded(caller, ANA),
            NOON);

    assertThat(ports().entry().save(caller, answer).block(PATIENCE)).isEqualTo(new Refused());
  }

  @Test
  default void letsAVendorsPersonAnswerAndSubmitInsideTheirGrantOnly() {
    var caller = analyst(newTenant());
    var sent = insertSent(caller);
    var other = insertSent(caller);
    var vendor = portalUser(caller.tenant(), sent.id());

    assertThat(saveOwn(vendor, sent, MFA)).isEqualTo(new Saved(1));
    assertThatThrownBy(() -> saveOwn(vendor, other, MFA)).isInstanceOf(NoLiveGrantException.class);
    assertThat(answers(vendor, sent.id()))
        .singleElement()
        .extracting(Answer::givenBy)
        .isEqualTo(vendor.actor().reference());
    assertThat(found(vendor, other.id())).isEmpty();
    assertThat(submit(vendor, sent.id()).stage()).isEqualTo(Stage.SUBMITTED);
    var submission = submission(sent.id(), vendor);
    run(vendor, () -> ports().submissions().insert(vendor.tenant(), submission));
    assertThat(value(vendor, () -> ports().submissions().latest(vendor.tenant(), sent.id())))
        .contains(submission);
    assertThat(
            value(
                vendor,
                () ->
                    ports().assessments().findVersion(vendor.tenant(), sent.id(), sent.version())))
        .contains(sent);
    assertThat(found(caller, sent.id())).isEqualTo(found(vendor, sent.id()));
  }

  @Test
  default void keepsSubmissionsAsTheyWere() {
    var caller = analyst(newTenant());
    var sent = insertSent(caller);
    var submission = submission(sent.id(), caller);
    run(caller, () -> ports().submissions().insert(caller.tenant(), submission));

    assertThat(value(caller, () -> ports().submissions().latest(caller.tenant(), sent.id())))
        .contains(submission);
    assertThat(value(caller, () -> ports().submissions().find(caller.tenant(), submission.id())))
        .contains(submission);
    assertThat(value(caller, () -> ports().submissions().all(caller.tenant(), sent.id())))
        .contains(List.of(submission));
    assertThat(ofRound(caller, sent, submission.round())).contains(submission);
    assertThat(ofRound(caller, sent, submission.round() + 1)).isEmpty();
    assertThat(value(caller, () -> ports().submissions().find(caller.tenant(), newId()))).isEmpty();
  }

  @Test
  default void replacesOnlyTheDecisionThatWasSeen() {
    var caller = analyst(newTenant());
    var sent = insertSent(caller);
    var first = decision(ReviewDecision.Verdict.TO_RETURN, "say more", 1);
    var second = decision(ReviewDecision.Verdict.ACCEPTED, "", 2);

    assertThat(decide(caller, sent, first)).isTrue();
    assertThat(decide(caller, sent, first)).isFalse();
    assertThat(decide(caller, sent, second)).isTrue();
    assertThat(decide(caller, sent, decision(ReviewDecision.Verdict.OPEN, "", 2))).isFalse();
    assertThat(decide(caller, sent, decision(ReviewDecision.Verdict.OPEN, "", 9))).isFalse();
    assertThat(value(caller, () -> ports().reviews().decisions(caller.tenant(), sent.id())))
        .contains(List.of(second));
    assertThat(value(caller, () -> ports().reviews().decision(caller.tenant(), sent.id(), MFA)))
        .contains(second);
  }

  // what the tests are written with

  private Assessment.Draft insertDraft(Caller caller) {
    var draft = new Assessment.Draft(newFacts(caller.tenant()), NOON);
    run(caller, () -> ports().assessments().insert(caller, draft));
    return draft;
  }

  private Assessment.Sent insertSent(Caller caller) {
    var sent = Lifecycle.send(insertDraft(caller), NOON);
    update(caller, sent);
    return sent;
  }

  private void update(Caller caller, Assessment changed) {
    assertThat(value(caller, () -> ports().assessments().update(caller, changed, NOON)))
        .contains(true);
  }

  private Assessment.Submitted submit(Caller caller, AssessmentId id) {
    var submitted =
        Lifecycle.submit((Assessment.Submittable) found(caller, id).orElseThrow(), NOON);
    update(caller, submitted);
    return submitted;
  }

  private Optional<Assessment> found(Caller caller, AssessmentId id) {
    return value(caller, () -> ports().assessments().find(caller.tenant(), id));
  }

  private Optional<Submission> ofRound(Caller caller, Assessment assessment, int round) {
    return value(
        caller, () -> ports().submissions().ofRound(caller.tenant(), assessment.id(), round));
  }

  private List<Answer> answers(Caller caller, AssessmentId id) {
    return value(caller, () -> ports().answers().of(caller.tenant(), id)).orElseThrow();
  }

  private Boolean decide(Caller caller, Assessment assessment, ReviewDecision decision) {
    return value(caller, () -> ports().reviews().decide(caller, assessment.id(), decision))
        .orElseThrow();
  }

  private AnswerEntry.Result save(
      Caller caller,
      Assessment assessment,
      QuestionKey question,
      AnswerValue value,
      String note,
      long expected) {
    return save(caller, assessment, question, value, note, expected, ANA);
  }

  private AnswerEntry.Result save(
      Caller caller,
      Assessment assessment,
      QuestionKey question,
      AnswerValue value,
      String note,
      long expected,
      ContactId contact) {
    return save(
        caller,
        new AnswerEntry.NewAnswer(
            assessment.id(),
            assessment.facts().pin().version(),
            question,
            value,
            note,
            expected,
            Provenance.recorded(caller, contact),
            NOON));
  }

  private AnswerEntry.Result saveOwn(Caller vendor, Assessment assessment, QuestionKey question) {
    return save(
        vendor,
        new AnswerEntry.NewAnswer(
            assessment.id(),
            assessment.facts().pin().version(),
            question,
            new Choice("YES"),
            "",
            0,
            Provenance.own(vendor),
            NOON));
  }

  private AnswerEntry.Result save(Caller caller, AnswerEntry.NewAnswer answer) {
    return ports().entry().save(caller, answer).blockOptional(PATIENCE).orElseThrow();
  }

  private Submission submission(AssessmentId assessment, Caller caller) {
    return new Submission(
        newId(),
        assessment,
        0,
        new Attestation("Ana Lima", "CISO", true),
        AnswersDigest.of(List.of()),
        Map.of(MFA, 3L),
        caller.actor().reference(),
        Optional.empty(),
        NOON);
  }

  private static ReviewDecision decision(
      ReviewDecision.Verdict verdict, String comment, long version) {
    return new ReviewDecision(MFA, verdict, comment, version, "person:maria", NOON);
  }

  static Caller analyst(TenantId tenant) {
    return Caller.staff(tenant, new Actor.Person("maria", "Maria Ortiz"), Origin.LOCAL);
  }

  private <T> Optional<T> value(Caller caller, Supplier<Mono<T>> work) {
    return ports().transactions().within(caller.scope(), work).blockOptional(PATIENCE);
  }

  private void run(Caller caller, Supplier<Mono<Void>> work) {
    ports().transactions().within(caller.scope(), work).block(PATIENCE);
  }
}
