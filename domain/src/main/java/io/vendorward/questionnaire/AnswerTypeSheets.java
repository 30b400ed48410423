package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.MappingRole.KEY;
import static io.vendorward.questionnaire.MappingRole.OPTIONS;
import static io.vendorward.questionnaire.MappingRole.QUESTION;
import static io.vendorward.questionnaire.MappingRole.TYPE;

import io.vendorward.questionnaire.ImportMapping.AnswerType;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sheets that name kinds of answers, which the questions of another sheet refer to. */
final class AnswerTypeSheets {

  private AnswerTypeSheets() {}

  /** Answer types of a sheet with columns for name, type and options; none where it is no such. */
  static Map<String, AnswerType> read(Sheet sheet, SheetHeader header) {
    var types = new LinkedHashMap<String, AnswerType>();
    var key = header.column(KEY);
    var type = header.column(TYPE);
    if (key.isEmpty() || type.isEmpty() || header.column(QUESTION).isPresent()) {
      return types;
    }
    for (var row : header.body(sheet)) {
      var word = AnswerWords.type(row.text(type.get()));
      var name = row.text(key.get());
      if (word.isPresent() && !name.isEmpty()) {
        types.putIfAbsent(
            name, type(word.get(), labels(row.text(header.column(OPTIONS).orElse("")))));
      }
    }
    return types;
  }

  private static List<String> labels(String cell) {
    return cell.isEmpty() ? List.of() : AnswerLists.options(cell);
  }

  private static AnswerType type(QuestionType word, List<String> labels) {
    return Optional.of(labels)
        .filter(list -> word == QuestionType.SINGLE_CHOICE && !list.isEmpty())
        .map(list -> AnswerLists.unjudged(AnswerLists.type(list), list))
        .orElseGet(() -> AnswerLists.unjudged(word, labels));
  }
}
