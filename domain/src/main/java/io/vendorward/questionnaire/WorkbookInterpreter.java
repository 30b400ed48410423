package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.NotUnderstood.Code.NO_QUESTION_COLUMN;
import static io.vendorward.questionnaire.NotUnderstood.Code.SHEET_MISSING;

import io.vendorward.questionnaire.ImportMapping.SheetMapping;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Reads a workbook by a mapping. */
public final class WorkbookInterpreter {

  private final ImportMapping mapping;
  private final QuestionKeys keys = new QuestionKeys();
  private final QuestionKeys sectionKeys = new QuestionKeys();
  private final List<Section> sections = new ArrayList<>();
  private final List<QuestionRule> rules = new ArrayList<>();
  private final List<NotUnderstood> notUnderstood = new ArrayList<>();
  private int answers;

  private WorkbookInterpreter(ImportMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Never fails: what it cannot use is listed.
   *
   * @param title of the questionnaire
   */
  public static Interpretation interpret(
      String title, WorkbookContent content, ImportMapping mapping) {
    var interpreter = new WorkbookInterpreter(mapping);
    mapping.sheets().stream()
        .filter(SheetMapping::use)
        .forEach(sheet ->
            content
                .sheet(sheet.name())
                .ifPresentOrElse(
                    found -> interpreter.read(found, sheet),
                    () -> interpreter.report(sheet, SHEET_MISSING, "There is no such sheet.")));
    return interpreter.interpretation(title);
  }

  private void read(Sheet sheet, SheetMapping columns) {
    if (!columns.columns().containsValue(MappingRole.QUESTION)) {
      report(columns, NO_QUESTION_COLUMN, "No column is marked as holding the questions.");
      return;
    }
    var tree = new SectionTree(sectionKeys);
    var interpreter = new SheetInterpreter(sheet, columns, mapping, tree, keys);
    interpreter.read();
    sections.addAll(tree.sections());
    rules.addAll(interpreter.rules());
    notUnderstood.addAll(interpreter.notUnderstood());
    answers += interpreter.answers();
  }

  private void report(SheetMapping sheet, NotUnderstood.Code code, String detail) {
    notUnderstood.add(new NotUnderstood(sheet.name(), 0, "", code, detail));
  }

  private Interpretation interpretation(String title) {
    var questionnaire = new Questionnaire(title, "", sections);
    var counts =
        new ImportCounts(
            sections.size(),
            rules.size(),
            questionnaire.questions().mapToInt(question -> question.options().size()).sum(),
            answers);
    return new Interpretation(questionnaire, rules, counts, notUnderstood);
  }
}
