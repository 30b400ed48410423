package io.vendorward.console.questionnaire;

import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.MappingRole;
import io.vendorward.questionnaire.ProposedColumn;
import io.vendorward.questionnaire.TemplateImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A mapping as its page shows it: what was proposed beside what holds now. */
public record MappingView(
    List<SheetView> sheets, List<AnswersView> answers, String weight, String severity) {

  /** A sheet with its columns. */
  public record SheetView(
      String name, boolean hidden, boolean use, int headerRows, List<ColumnView> columns) {}

  /** A column: its heading, its role, and how sure the proposal was, 0 to 100. */
  public record ColumnView(String letters, String header, MappingRole role, int confidence) {}

  /** A list of answers with what each of them earns. */
  public record AnswersView(String code, String type, List<EarningView> options) {}

  /** A label, and the part of the weight that it earns; empty where nothing was said. */
  public record EarningView(String label, String part) {}

  private static final int FULL_POINTS = 1_000;

  static MappingView of(TemplateImport.Analysed analysed) {
    var mapping = analysed.mapping();
    var sheets = new ArrayList<SheetView>();
    for (var sheet : mapping.sheets()) {
      var proposed =
          analysed.report().sheets().stream()
              .filter(one -> one.name().equals(sheet.name()))
              .findFirst();
      sheets.add(
          new SheetView(
              sheet.name(),
              proposed.map(one -> one.hidden()).orElse(false),
              sheet.use(),
              sheet.headerRows(),
              columns(sheet, proposed.map(one -> one.columns()).orElse(Map.of()))));
    }
    return new MappingView(
        sheets,
        mapping.answerTypes().entrySet().stream()
            .map(entry -> answers(entry.getKey(), entry.getValue(), mapping))
            .toList(),
        Typed.decimal(mapping.defaults().weightThousandths()),
        mapping.defaults().findingSeverity().map(Enum::name).orElse(""));
  }

  private static List<ColumnView> columns(
      ImportMapping.SheetMapping sheet, Map<String, ProposedColumn> proposed) {
    var all = new TreeMap<String, ColumnView>(MappingView::byPlace);
    proposed.forEach((letters, column) ->
        all.put(
            letters,
            new ColumnView(letters, column.header(), MappingRole.IGNORE, column.confidence())));
    sheet
        .columns()
        .forEach((letters, role) ->
            all.merge(
                letters,
                new ColumnView(letters, "", role, 0),
                (before, now) ->
                    new ColumnView(letters, before.header(), role, before.confidence())));
    return List.copyOf(all.values());
  }

  private static int byPlace(String one, String other) {
    return one.length() == other.length()
        ? one.compareTo(other)
        : Integer.compare(one.length(), other.length());
  }

  private static AnswersView answers(
      String code, ImportMapping.AnswerType type, ImportMapping mapping) {
    return new AnswersView(
        code,
        type.type().name(),
        type.options().stream()
            .map(label -> new EarningView(label, earned(label, type, mapping.words())))
            .toList());
  }

  private static String earned(
      String label, ImportMapping.AnswerType type, Map<String, String> words) {
    var names = Set.of(label, words.getOrDefault(label, label));
    var points =
        names.stream().filter(type.points()::containsKey).map(type.points()::get).findFirst();
    if (points.isPresent()) {
      return Typed.decimal(points.get());
    }
    return names.stream().anyMatch(type.compliant()::contains) ? Typed.decimal(FULL_POINTS) : "";
  }
}
