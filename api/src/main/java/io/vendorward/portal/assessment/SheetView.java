package io.vendorward.portal.assessment;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.questionnaire.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions of a request, as pages show them. */
record SheetView(QuestionSheet sheet) {

  /** A section with how far it is; numbered from 1 as in its address. */
  record Part(int number, String title, List<QuestionView> questions) {

    Part {
      questions = List.copyOf(questions);
    }

    public long answered() {
      return questions.stream().filter(QuestionView::answered).count();
    }

    public boolean complete() {
      return answered() == questions.size();
    }

    public long returned() {
      return questions.stream().filter(QuestionView::returned).count();
    }

    List<Question> asked() {
      return questions.stream().map(QuestionView::question).toList();
    }
  }

  public Questionnaire questionnaire() {
    return sheet.questionnaire();
  }

  public String address() {
    AssessmentId id = sheet.assessment().id();
    return "/portal/assessments/" + id.value();
  }

  public List<Part> parts() {
    List<Section> sections = questionnaire().sections();
    return IntStream.range(0, sections.size()).mapToObj(i -> part(i, sections.get(i))).toList();
  }

  private Part part(int index, Section section) {
    List<Question> asked = section.questions();
    return new Part(
        index + 1,
        section.title(),
        IntStream.range(0, asked.size())
            .mapToObj(i -> QuestionView.of(sheet, asked.get(i), i))
            .toList());
  }

  Optional<Part> part(int number) {
    List<Section> sections = questionnaire().sections();
    return number < 1 || number > sections.size()
        ? Optional.empty()
        : Optional.of(part(number - 1, sections.get(number - 1)));
  }

  public long answered() {
    return sheet.answered();
  }

  public long total() {
    return questionnaire().questions().count();
  }

  public boolean editable() {
    return sheet.assessment() instanceof Assessment.Answerable;
  }

  public boolean begun() {
    return !(sheet.assessment() instanceof Assessment.Sent);
  }

  public boolean givenBack() {
    return sheet.assessment() instanceof Assessment.Returned;
  }

  /** Where to go on: the first section with something to do. */
  public int next() {
    return parts().stream()
        .filter(part -> givenBack() ? part.returned() > 0 : !part.complete())
        .mapToInt(Part::number)
        .findFirst()
        .orElse(1);
  }

  /** Required questions without an answer, each with the number of its section. */
  public List<Missing> missing() {
    var keys = sheet.missing();
    return parts().stream()
        .flatMap(part -> missing(part))
        .filter(missing -> keys.contains(missing.question().question().key()))
        .toList();
  }

  /** A question that still needs an answer, and where it stands. */
  record Missing(int part, QuestionView question) {}

  private static Stream<Missing> missing(Part part) {
    return part.questions().stream().map(question -> new Missing(part.number(), question));
  }

  public String digest() {
    return sheet.digest().hex();
  }
}
