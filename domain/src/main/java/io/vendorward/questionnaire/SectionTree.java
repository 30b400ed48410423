package io.vendorward.questionnaire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Headings as they follow each other in a workbook, flattened to sections: a heading inside another
 * one makes a section whose title names both.
 */
final class SectionTree {

  private static final int LONGEST_TITLE = 300;

  /** For questions above the first heading. */
  private static final Heading NONE = new Heading(0, 0, "Questions", "", "");

  private final Deque<Heading> open = new ArrayDeque<>();
  private final Map<List<Heading>, List<Question>> questions = new LinkedHashMap<>();
  private final QuestionKeys keys;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Heading> used = new ArrayList<>();

  SectionTree(QuestionKeys keys) {
    this.keys = keys;
  }

  /**
   * A heading.
   *
   * @param depth 1 for the outermost; 0 where the workbook says none
   */
  record Heading(int row, int depth, String title, String key, String note) {}

  void open(Heading heading) {
    closeDownTo(heading.depth());
    open.addLast(heading);
    headings.add(heading);
  }

  /** Whether this title is that of the innermost heading. */
  boolean isIn(String title) {
    return !open.isEmpty() && open.getLast().title().equals(title);
  }

  /** What the headings above a question say about it and have not said before. */
  List<String> notesFor(int depth) {
    if (depth > 0) {
      closeDownTo(depth);
    }
    var fresh = open.stream().filter(heading -> !used.contains(heading)).toList();
    used.addAll(fresh);
    return fresh.stream().map(Heading::note).filter(note -> !note.isEmpty()).toList();
  }

  void add(Question question) {
    var path = open.isEmpty() ? List.of(NONE) : List.copyOf(open);
    questions.computeIfAbsent(path, _ -> new ArrayList<>()).add(question);
  }

  /** The key of the innermost heading that has one. */
  Optional<String> nearestKey() {
    return open.reversed().stream().map(Heading::key).filter(key -> !key.isEmpty()).findFirst();
  }

  private void closeDownTo(int depth) {
    while (!open.isEmpty() && open.getLast().depth() >= depth) {
      open.removeLast();
    }
  }

  /** Headings without a question beneath them. */
  List<Heading> unused() {
    return headings.stream().filter(heading -> !used.contains(heading)).toList();
  }

  List<Section> sections() {
    return questions.entrySet().stream()
        .map(entry -> new Section(key(entry.getKey()), title(entry.getKey()), entry.getValue()))
        .toList();
  }

  private QuestionKey key(List<Heading> path) {
    var own = path.getLast().key();
    return keys.make(own.isEmpty() ? "S" + path.getLast().row() : own).key();
  }

  private static String title(List<Heading> path) {
    var title = path.stream().map(Heading::title).distinct().collect(Collectors.joining(": "));
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
  }
}
