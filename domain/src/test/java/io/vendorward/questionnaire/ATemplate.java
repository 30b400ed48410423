package io.vendorward.questionnaire;

import io.vendorward.tenancy.SequentialIds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small questionnaires to test with. */
public final class ATemplate {

  public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  public static final AnswerOption ALTERNATE = new AnswerOption("ALTERNATE", "Alternate", true);

  private ATemplate() {}

  public static QuestionKey key(String value) {
    return new QuestionKey(value);
  }

  public static Question question(String key, QuestionType type, AnswerOption... options) {
    return new Question(
        key(key),
        Optional.empty(),
        type,
        "What about " + key + "?",
        "",
        true,
        false,
        List.of(options),
        List.of(new FrameworkMapping("HIPAA", "164.308(a)(1)")));
  }

  /** Yes, no or an alternative that has to be explained. */
  public static Question choice(String key) {
    return question(key, QuestionType.SINGLE_CHOICE, AnswerOption.YES, AnswerOption.NO, ALTERNATE);
  }

  public static Question text(String key) {
    return question(key, QuestionType.TEXT);
  }

  public static QuestionRule rule(String key, Judgement judgement) {
    return new QuestionRule(key(key), 1_000, judgement, Optional.empty(), "");
  }

  public static QuestionRule finding(String key, Judgement judgement) {
    return new QuestionRule(
        key(key),
        1_000,
        judgement,
        Optional.of(new FindingRule(Severity.HIGH, "Not in place")),
        "ask again");
  }

  public static Judgement compliant(String... codes) {
    return new Judgement.Compliant(Set.of(codes));
  }

  public static Judgement points(String code, int thousandths) {
    return new Judgement.Points(Map.of(code, thousandths));
  }

  /** Section A with choices A.1 and A.2, section B with text B.1; only A.1 is judged. */
  public static TemplateContent content() {
    return new TemplateContent(
        new Questionnaire(
            "Security",
            "Please answer.",
            List.of(
                new Section(key("A"), "Access", List.of(choice("A.1"), choice("A.2"))),
                new Section(key("B"), "Backup", List.of(text("B.1"))))),
        Rulebook.of(List.of(finding("A.1", compliant("YES")))));
  }

  public static TemplateContent of(Question question, QuestionRule rule) {
    return new TemplateContent(
        new Questionnaire("One", "", List.of(new Section(key("S"), "S", List.of(question)))),
        Rulebook.of(List.of(rule)));
  }

  public static Template template(long n) {
    return new Template(
        new TemplateId(SequentialIds.id(n)), "TPL-%06d".formatted(n), "Security " + n, 1, NOW, NOW);
  }

  public static TemplateVersion.Draft draft(Template template, int number) {
    var id =
        new TemplateVersionId(
            SequentialIds.id(template.id().value().getLeastSignificantBits() * 100 + number));
    return new TemplateVersion.Draft(VersionHead.first(id, template.id(), number, NOW), content());
  }

  public static TemplateVersion.Published published(TemplateVersion.Draft draft) {
    return draft.published(NOW.plusSeconds(60));
  }
}
