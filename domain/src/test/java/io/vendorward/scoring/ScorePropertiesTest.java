package io.vendorward.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Section;
import io.vendorward.questionnaire.TemplateVersionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;

/** What holds for every questionnaire and every set of answers. */
class ScorePropertiesTest {

  private static final List<String> CODES = List.of("YES", "NO", "ALTERNATE");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final ScoringFixtures.Basis basis = anyBasis();
  private final Map<QuestionKey, AnswerValue> answers = anyAnswers();
  private final Score score = score(basis, answers);

  @RepeatedTest(100)
  void isBetweenNothingAndTheMaximum() {
    assertThat(score.total().actualMillionths())
        .as("seed %d", seed)
        .isBetween(0L, score.total().maximumMillionths());
    assertThat(score.sections().stream().map(SectionScore::sum).reduce(Sum.NOTHING, Sum::plus))
        .as("seed %d", seed)
        .isEqualTo(score.total());
  }

  @RepeatedTest(100)
  void isNeverBetteredByLeavingAnAnswerOut() {
    for (QuestionKey key : answers.keySet()) {
      if (answers.get(key) instanceof AnswerValue.NotApplicable) {
        continue;
      }
      var fewer = new HashMap<>(answers);
      fewer.remove(key);
      var without = score(basis, fewer).total();
      assertThat(without.maximumMillionths())
          .as("seed %d", seed)
          .isEqualTo(score.total().maximumMillionths());
      assertThat(without.actualMillionths())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(score.total().actualMillionths());
    }
  }

  @RepeatedTest(100)
  void doesNotDependOnTheOrderOfQuestionsOrAnswers() {
    var sections = new ArrayList<Section>();
    for (Section section : basis.sections()) {
      var questions = new ArrayList<>(section.questions());
      Collections.shuffle(questions, random);
      sections.add(new Section(section.key(), section.title(), questions));
    }
    Collections.shuffle(sections, random);
    var entries = new ArrayList<>(answers.entrySet());
    Collections.shuffle(entries, random);
    var shuffled = new LinkedHashMap<QuestionKey, AnswerValue>();
    entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));

    var other = score(new ScoringFixtures.Basis(sections, basis.ruleList()), shuffled);

    assertThat(other.total()).as("seed %d", seed).isEqualTo(score.total());
    assertThat(hash(shuffled)).as("seed %d", seed).isEqualTo(hash(answers));
  }

  @RepeatedTest(20)
  void hasAnotherHashForOtherAnswers() {
    var changed = new HashMap<>(answers);
    changed.put(ScoringFixtures.key("Q0"), new AnswerValue.Choice("SOMETHING_ELSE"));
    assertThat(hash(changed)).as("seed %d", seed).isNotEqualTo(hash(answers));
  }

  private static InputHash hash(Map<QuestionKey, AnswerValue> answers) {
    return InputHash.of(ModelVersion.CURRENT, new TemplateVersionId(new UUID(1, 2)), answers);
  }

  private static Score score(ScoringFixtures.Basis basis, Map<QuestionKey, AnswerValue> answers) {
    return ScoreCalculator.score(ScoringFixtures.questionnaire(basis), basis.rules(), answers);
  }

  private ScoringFixtures.Basis anyBasis() {
    var sections = new ArrayList<ScoringFixtures.Basis>();
    for (int s = 0, q = 0; s < 4; s++) {
      var asked = new ArrayList<ScoringFixtures.Asked>();
      for (int n = random.nextInt(6); n >= 0; n--) {
        asked.add(ScoringFixtures.scored("Q" + q++, random.nextInt(20_000), anyJudgement()));
      }
      sections.add(ScoringFixtures.section("S" + s, asked.toArray(ScoringFixtures.Asked[]::new)));
    }
    return ScoringFixtures.all(sections.toArray(ScoringFixtures.Basis[]::new));
  }

  private Judgement anyJudgement() {
    return switch (random.nextInt(3)) {
      case 0 -> new Judgement.None();
      case 1 -> new Judgement.Compliant(Set.of(anyCode()));
      default ->
          new Judgement.Points(
              Map.of("YES", random.nextInt(1_001), "ALTERNATE", random.nextInt(1_001)));
    };
  }

  private Map<QuestionKey, AnswerValue> anyAnswers() {
    var given = new HashMap<QuestionKey, AnswerValue>();
    ScoringFixtures.keys(basis)
        .forEach(key -> {
          switch (random.nextInt(4)) {
            case 0 -> given.put(key, new AnswerValue.Choice(anyCode()));
            case 1 -> given.put(key, new AnswerValue.Choices(Set.of(anyCode())));
            case 2 -> given.put(key, new AnswerValue.NotApplicable());
            default -> {}
          }
        });
    return given;
  }

  private String anyCode() {
    return CODES.get(random.nextInt(CODES.size()));
  }
}
