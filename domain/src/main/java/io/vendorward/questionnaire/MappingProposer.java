package io.vendorward.questionnaire;

import io.vendorward.questionnaire.ImportMapping.AnswerType;
import io.vendorward.questionnaire.ImportMapping.Defaults;
import io.vendorward.questionnaire.ImportMapping.SheetMapping;
import io.vendorward.questionnaire.WorkbookContent.Row;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at a workbook and proposes how to read it. */
public final class MappingProposer {

  /** Headings that say "question" outright, against texts that only look like questions. */
  private static final int CERTAIN = 80;

  private static final int LONGEST_WORD = 24;

  private final WorkbookContent content;
  private final LinkedHashMap<String, AnswerType> answerTypes = new LinkedHashMap<>();
  private final Set<String> answerTypeSheets = new LinkedHashSet<>();

  private MappingProposer(WorkbookContent content) {
    this.content = content;
  }

  public static MappingProposal propose(WorkbookContent content) {
    var proposer = new MappingProposer(content);
    proposer.readAnswerTypeSheets();
    return proposer.proposal();
  }

  private void readAnswerTypeSheets() {
    for (Sheet sheet : content.sheets()) {
      var types = AnswerTypeSheets.read(sheet, SheetHeader.of(sheet));
      if (!types.isEmpty()) {
        answerTypeSheets.add(sheet.name());
        types.forEach(answerTypes::putIfAbsent);
      }
    }
  }

  private MappingProposal proposal() {
    var sheets = new ArrayList<ProposedSheet>();
    for (Sheet sheet : content.sheets()) {
      var header = SheetHeader.of(sheet);
      var namesTypes = answerTypeSheets.contains(sheet.name());
      var columns =
          ColumnProposer.propose(sheet, header, namesTypes ? Set.of() : answerTypes.keySet());
      var use = !sheet.hidden() && !namesTypes && asks(columns);
      sheets.add(new ProposedSheet(sheet.name(), sheet.hidden(), use, header.rows(), columns));
    }
    var chosen = onlyTheSurest(sheets);
    chosen.stream().filter(ProposedSheet::use).forEach(this::collectAnswerLists);
    return new MappingProposal(
        new ImportMapping(
            chosen.stream().map(MappingProposer::mapping).toList(),
            answerTypes,
            Defaults.PLAIN,
            words()),
        chosen);
  }

  private static boolean asks(Map<String, ProposedColumn> columns) {
    return questionConfidence(columns) > 0;
  }

  private static int questionConfidence(Map<String, ProposedColumn> columns) {
    return columns.values().stream()
        .filter(column -> column.role() == MappingRole.QUESTION)
        .mapToInt(ProposedColumn::confidence)
        .max()
        .orElse(0);
  }

  /** Where one sheet says that it holds questions, others that only look so are left aside. */
  private static List<ProposedSheet> onlyTheSurest(List<ProposedSheet> sheets) {
    var certain =
        sheets.stream()
            .anyMatch(sheet -> sheet.use() && questionConfidence(sheet.columns()) >= CERTAIN);
    return sheets.stream()
        .map(sheet ->
            new ProposedSheet(
                sheet.name(),
                sheet.hidden(),
                sheet.use() && (!certain || questionConfidence(sheet.columns()) >= CERTAIN),
                sheet.headerRows(),
                sheet.columns()))
        .toList();
  }

  private static SheetMapping mapping(ProposedSheet sheet) {
    var roles = new LinkedHashMap<String, MappingRole>();
    sheet.columns().forEach((column, proposed) -> roles.put(column, proposed.role()));
    return new SheetMapping(sheet.name(), sheet.use(), sheet.headerRows(), roles);
  }

  private void collectAnswerLists(ProposedSheet proposed) {
    var sheet = content.sheet(proposed.name()).orElseThrow();
    var answers = column(proposed, MappingRole.ANSWER);
    var options = column(proposed, MappingRole.OPTIONS);
    var rows = sheet.rows().stream().filter(row -> row.number() > proposed.headerRows()).toList();
    for (Row row : rows) {
      options
          .map(row::text)
          .filter(cell -> !cell.isEmpty())
          .ifPresent(cell -> AnswerLists.add(answerTypes, AnswerLists.options(cell)));
      answers
          .flatMap(column -> sheet.dropDownAt(column, row.number()))
          .ifPresent(list -> AnswerLists.add(answerTypes, list.options()));
    }
  }

  private static Optional<String> column(ProposedSheet sheet, MappingRole role) {
    return sheet.columns().entrySet().stream()
        .filter(entry -> entry.getValue().role() == role)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The short labels of all lists with their codes, for a person to correct. */
  private Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    answerTypes.values().stream()
        .flatMap(type -> type.options().stream())
        .filter(label -> label.length() <= LONGEST_WORD)
        .forEach(label -> words.put(label, word(label)));
    return words;
  }

  private static String word(String label) {
    return AnswerWords.isNotApplicable(label, Map.of())
        ? AnswerWords.NOT_APPLICABLE
        : AnswerWords.code(label, 1);
  }
}
