package io.vendorward.questionnaire;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes apart a cell that holds several questions, one a line, with one type each or one for all.
 */
final class SeveralQuestions {

  private SeveralQuestions() {}

  /** A question's text and the name of its answer type. */
  record Part(String text, String typeName) {}

  static List<Part> in(String text, String typeNames) {
    var lines = lines(text);
    var types = lines(typeNames);
    var oneTypeEach = lines.size() > 1 && lines.size() == types.size();
    var allAsk = lines.size() > 1 && lines.stream().allMatch(line -> line.endsWith("?"));
    if (!oneTypeEach && !allAsk) {
      return List.of(new Part(text, typeNames));
    }
    var parts = new ArrayList<Part>();
    for (int i = 0; i < lines.size(); i++) {
      var type = types.isEmpty() ? "" : types.get(Math.min(i, types.size() - 1));
      parts.add(new Part(lines.get(i), type));
    }
    return parts;
  }

  private static List<String> lines(String cell) {
    return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
