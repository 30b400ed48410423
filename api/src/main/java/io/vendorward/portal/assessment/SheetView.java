package io.vendorward.portal.assessment;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.questionnaire.Section;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of a request, as pages show them. */
record SheetView(QuestionSheet sheet, List<Part> parts) {

  SheetView {
    parts = List.copyOf(parts);
  }

  SheetView(QuestionSheet sheet) {
    this(sheet, parts(sheet));
  }

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

    /** The pages that the part is shown in; one, if it asks nothing. */
    public List<Leaf> leaves() {
      int last = Math.max(1, Math.ceilDiv(questions.size(), Leaf.LONGEST));
      return IntStream.rangeClosed(1, last).mapToObj(this::leaf).toList();
    }

    /** The page of this number, or the nearest that there is. */
    Leaf leaf(int number) {
      int last = Math.max(1, Math.ceilDiv(questions.size(), Leaf.LONGEST));
      int nearest = Math.clamp(number, 1, last);
      int from = (nearest - 1) * Leaf.LONGEST;
      int to = Math.min(questions.size(), from + Leaf.LONGEST);
      return new Leaf(nearest, last, questions.subList(from, to));
    }
  }

  /**
   * As many questions of a part as one page shows.
   *
   * @param last number of the part's last page
   */
  record Leaf(int number, int last, List<QuestionView> questions) {

    static final int LONGEST = 50;

    public int first() {
      return (number - 1) * LONGEST + 1;
    }

    public int end() {
      return first() + questions.size() - 1;
    }

    static int of(QuestionView question) {
      return question.index() / LONGEST + 1;
    }
  }

  public Questionnaire questionnaire() {
    return sheet.questionnaire();
  }

  public String address() {
    AssessmentId id = sheet.assessment().id();
    return "/portal/assessments/" + id.value();
  }

  /** Where a page of a part is. */
  public String address(int part, int leaf) {
    return address() + "/sections/" + part + (leaf > 1 ? "?page=" + leaf : "");
  }

  /** Where a question stands. */
  public String address(int part, QuestionView question) {
    return address(part, Leaf.of(question)) + "#q" + question.index();
  }

  private static List<Part> parts(QuestionSheet sheet) {
    List<Section> sections = sheet.questionnaire().sections();
    return IntStream.range(0, sections.size())
        .mapToObj(i -> part(sheet, i, sections.get(i)))
        .toList();
  }

  private static Part part(QuestionSheet sheet, int index, Section section) {
    List<Question> asked = section.questions();
    return new Part(
        index + 1,
        section.title(),
        IntStream.range(0, asked.size())
            .mapToObj(i -> QuestionView.of(sheet, asked.get(i), i))
            .toList());
  }

  Optional<Part> part(int number) {
    return parts.stream().filter(part -> part.number() == number).findFirst();
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

  /** When the last answer was saved; null before the first. */
  public @Nullable Instant savedAt() {
    return sheet.answers().values().stream()
        .map(Answer::savedAt)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What is left to do, in order. */
  public List<Place> left() {
    return places().filter(place -> place.question().left()).toList();
  }

  /** Where to go on: the first question with something to do, or the beginning. */
  public String next() {
    return places()
        .filter(place -> place.question().left())
        .findFirst()
        .map(place -> address(place.part(), Leaf.of(place.question())))
        .orElseGet(() -> address(1, 1));
  }

  /** The next question with something to do after a page, and then from the beginning on. */
  Optional<Place> nextAfter(int part, int leaf) {
    var left = left();
    return left.stream()
        .filter(place -> place.isAfter(part, leaf))
        .findFirst()
        .or(() -> left.stream().findFirst());
  }

  /** Required questions without an answer. */
  public List<Place> missing() {
    var keys = Set.copyOf(sheet.missing());
    return places().filter(place -> keys.contains(place.question().question().key())).toList();
  }

  /** A question, and the number of the part that it stands in. */
  record Place(int part, QuestionView question) {

    private boolean isAfter(int otherPart, int leaf) {
      return part > otherPart || (part == otherPart && Leaf.of(question) > leaf);
    }
  }

  private Stream<Place> places() {
    return parts.stream()
        .flatMap(
            part -> part.questions().stream().map(question -> new Place(part.number(), question)));
  }

  public String digest() {
    return sheet.digest().hex();
  }
}
