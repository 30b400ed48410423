package io.vendorward.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AssessmentFixtures;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.questionnaire.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetViewTest {

  private static SheetView sheet(Stream<String> answered, int... parts) {
    var sections =
        IntStream.range(0, parts.length).mapToObj(part -> section(part + 1, parts[part])).toList();
    Map<QuestionKey, Answer> answers =
        answered.map(QuestionKey::new).collect(Collectors.toMap(key -> key, SheetViewTest::answer));
    return new SheetView(
        new QuestionSheet(
            AssessmentFixtures.in(Stage.IN_PROGRESS),
            new Questionnaire("Long", "", sections),
            answers,
            Map.of(),
            Map.of()));
  }

  private static Answer answer(QuestionKey key) {
    return AssessmentFixtures.answer(key, new AnswerValue.FreeText("so"), "", 1);
  }

  private static Section section(int number, int questions) {
    List<Question> asked =
        IntStream.rangeClosed(1, questions)
            .mapToObj(i -> new QuestionKey(number + "." + i))
            .map(key -> question(key))
            .toList();
    return new Section(new QuestionKey("" + number), "Part " + number, asked);
  }

  private static Question question(QuestionKey key) {
    return new Question(
        key,
        Optional.empty(),
        QuestionType.TEXT,
        "Question " + key,
        "",
        true,
        false,
        List.of(),
        List.of());
  }

  @Test
  void aLongPartIsShownInPages() {
    var part = sheet(Stream.empty(), 255).parts().getFirst();
    assertThat(part.leaves())
        .extracting(SheetView.Leaf::first)
        .containsExactly(1, 51, 101, 151, 201, 251);
    assertThat(part.leaves().getLast().end()).isEqualTo(255);
    assertThat(part.leaf(99)).isEqualTo(part.leaves().getLast());
    assertThat(part.leaf(-1)).isEqualTo(part.leaves().getFirst());
    assertThat(sheet(Stream.empty(), 50).parts().getFirst().leaves()).hasSize(1);
  }

  @Test
  void aQuestionIsFoundOnItsPage() {
    var sheet = sheet(Stream.empty(), 1, 1000);
    var question = sheet.parts().get(1).questions().get(999);
    assertThat(sheet.address(2, question)).endsWith("/sections/2?page=20#q999");
    assertThat(sheet.address(1, sheet.parts().getFirst().questions().getFirst()))
        .endsWith("/sections/1#q0");
  }

  @Test
  void theNextUnansweredIsFoundAfterThePageAndThenFromTheBeginning() {
    var sheet = sheet(IntStream.rangeClosed(1, 60).mapToObj(i -> "2." + i), 2, 61, 1);
    assertThat(sheet.left()).hasSize(4);
    assertThat(sheet.next()).endsWith("/sections/1");
    assertThat(sheet.nextAfter(1, 1).orElseThrow().question().key()).isEqualTo("2.61");
    assertThat(sheet.nextAfter(2, 2).orElseThrow().question().key()).isEqualTo("3.1");
    assertThat(sheet.nextAfter(3, 1).orElseThrow().question().key()).isEqualTo("1.1");
    assertThat(sheet(Stream.of("1.1"), 1).nextAfter(1, 1)).isEmpty();
  }

  @Test
  void goesOnAtThePageWithSomethingToDo() {
    var sheet = sheet(IntStream.rangeClosed(1, 70).mapToObj(i -> "1." + i), 100);
    assertThat(sheet.next()).endsWith("/sections/1?page=2");
    assertThat(sheet.missing()).hasSize(30);
  }
}
