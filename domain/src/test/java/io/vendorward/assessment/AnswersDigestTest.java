package io.vendorward.assessment;

import static io.vendorward.assessment.AssessmentFixtures.BACKUPS;
import static io.vendorward.assessment.AssessmentFixtures.HOURS;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static io.vendorward.assessment.AssessmentFixtures.WORDS;
import static io.vendorward.assessment.AssessmentFixtures.answer;
import static io.vendorward.assessment.AssessmentFixtures.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.AnswerValue.Amount;
import io.vendorward.questionnaire.AnswerValue.FreeText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswersDigestTest {

  @Test
  void doesNotDependOnTheOrder() {
    var answers = new ArrayList<>(List.of(yes(MFA), yes(BACKUPS), yes(WORDS)));
    var digest = AnswersDigest.of(answers);
    var random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(answers, random);
      assertThat(AnswersDigest.of(answers)).isEqualTo(digest);
    }
  }

  @Test
  void differsForEveryAnswerNoteAndVersion() {
    var digests =
        List.of(
                List.of(yes(MFA)),
                List.of(yes(BACKUPS)),
                List.of(answer(MFA, new AnswerValue.Choice("YES"), "why", 1)),
                List.of(answer(MFA, new AnswerValue.Choice("YES"), "", 2)),
                List.of(answer(MFA, new FreeText("a\n1:b"), "", 1)),
                List.of(answer(MFA, new FreeText("a"), "1:b", 1)),
                List.<Answer>of())
            .stream()
            .map(AnswersDigest::of)
            .toList();
    assertThat(digests).doesNotHaveDuplicates();
    assertThat(digests).allMatch(digest -> digest.hex().matches("[0-9a-f]{64}"));
  }

  @Test
  void isBlindToWhatSaysTheSame() {
    assertThat(AnswersDigest.of(List.of(answer(HOURS, new Amount(new BigDecimal("4.0")), "", 1))))
        .isEqualTo(
            AnswersDigest.of(List.of(answer(HOURS, new Amount(new BigDecimal("4")), "", 1))));
    assertThat(AnswersDigest.of(List.of(answer(MFA, new AnswerValue.Blank(), "", 3))))
        .isEqualTo(AnswersDigest.of(List.of()));
  }
}
