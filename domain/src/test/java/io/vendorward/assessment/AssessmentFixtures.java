package io.vendorward.assessment;

import io.vendorward.questionnaire.AnswerOption;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.questionnaire.Section;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Assessments, questions and answers for tests. */
public final class AssessmentFixtures {

  public static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  public static final LocalDate DUE = LocalDate.of(2026, 6, 1);
  public static final ContactId ANA = new ContactId(SequentialIds.id(501));
  public static final ContactId BEN = new ContactId(SequentialIds.id(502));
  public static final VendorId VENDOR = new VendorId(SequentialIds.id(500));
  public static final AssessmentId ID = new AssessmentId(SequentialIds.id(600));
  public static final TemplateVersionId TEMPLATE = new TemplateVersionId(SequentialIds.id(700));

  public static final QuestionKey MFA = new QuestionKey("1.1");
  public static final QuestionKey BACKUPS = new QuestionKey("1.2");
  public static final QuestionKey REGIONS = new QuestionKey("2.1");
  public static final QuestionKey WORDS = new QuestionKey("2.2");
  public static final QuestionKey HOURS = new QuestionKey("2.3");
  public static final QuestionKey TESTED = new QuestionKey("2.4");

  private AssessmentFixtures() {}

  public static AssessmentFacts facts() {
    return new AssessmentFacts(
        ID,
        new AssessmentNumber(123),
        new Subject(VENDOR, Optional.empty()),
        new Pin(TEMPLATE, "Security", 6),
        DUE,
        Set.of(ANA),
        new Sender("person:maria", "Maria Ortiz"),
        Map.of(),
        Milestones.NONE,
        0,
        7);
  }

  /** Of a new draft. */
  public static AssessmentFacts factsOf(
      AssessmentId id, AssessmentNumber number, VendorId vendor, TemplateVersionId template) {
    return new AssessmentFacts(
        id,
        number,
        new Subject(vendor, Optional.empty()),
        new Pin(template, "Security", 6),
        DUE,
        Set.of(ANA),
        new Sender("person:maria", "Maria Ortiz"),
        Map.of("grc", "A-1"),
        Milestones.NONE,
        0,
        1);
  }

  /** An assessment in each state. */
  public static Assessment in(Stage stage) {
    return Lifecycle.restore(stage, facts(), NOON);
  }

  /** Handed in at noon by a contact, without any answer. */
  public static Submission aSubmissionOf(AssessmentId assessment) {
    return new Submission(
        SequentialIds.id(650),
        assessment,
        0,
        new Attestation("Sam Secure", "CISO", true),
        AnswersDigest.of(List.of()),
        Map.of(),
        "contact:" + ANA,
        Optional.empty(),
        NOON);
  }

  public static Answer answer(QuestionKey key, AnswerValue value, String note, long version) {
    return new Answer(key, value, note, version, "contact:" + ANA, Optional.empty(), NOON);
  }

  public static Answer yes(QuestionKey key) {
    return answer(key, new AnswerValue.Choice("YES"), "", 1);
  }

  /** Two required questions, and one of each other type that may stay blank. */
  public static Questionnaire questionnaire() {
    return new Questionnaire(
        "Security",
        "",
        List.of(
            new Section(
                new QuestionKey("1"),
                "Access",
                List.of(
                    question(MFA, QuestionType.YES_NO_NA, true, List.of()),
                    question(
                        BACKUPS,
                        QuestionType.SINGLE_CHOICE,
                        true,
                        List.of(
                            AnswerOption.YES,
                            AnswerOption.NO,
                            new AnswerOption("ALTERNATE", "Alternate", true))))),
            new Section(
                new QuestionKey("2"),
                "Operations",
                List.of(
                    question(
                        REGIONS,
                        QuestionType.MULTIPLE_CHOICE,
                        false,
                        List.of(
                            new AnswerOption("US", "United States", false),
                            new AnswerOption("EU", "Europe", false))),
                    question(WORDS, QuestionType.TEXT, false, List.of()),
                    question(HOURS, QuestionType.NUMBER, false, List.of()),
                    question(TESTED, QuestionType.DATE, false, List.of())))));
  }

  public static Question question(QuestionKey key) {
    return questionnaire().question(key).orElseThrow();
  }

  private static Question question(
      QuestionKey key, QuestionType type, boolean required, List<AnswerOption> options) {
    return new Question(
        key,
        Optional.empty(),
        type,
        "Question " + key,
        "",
        required,
        type == QuestionType.YES_NO_NA,
        options,
        List.of());
  }
}
