package io.vendorward.questionnaire.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.questionnaire.GeneratedContents;
import org.junit.jupiter.api.Test;

class StoredContentTest {

  private static final long SEED = 20_260_302;
  private static final int CONTENTS = 300;

  @Test
  void readsBackWhateverWasWritten() {
    var contents = new GeneratedContents(SEED);
    for (int n = 0; n < CONTENTS; n++) {
      var content = contents.next();
      assertThat(QuestionnaireJson.read(QuestionnaireJson.write(content.questionnaire())))
          .as("seed %s, content %s", SEED, n)
          .isEqualTo(content.questionnaire());
      assertThat(RulebookJson.read(RulebookJson.write(content.rulebook())))
          .as("seed %s, rulebook %s", SEED, n)
          .isEqualTo(content.rulebook());
    }
  }
}
