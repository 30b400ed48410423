package io.vendorward.questionnaire.postgres;

import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.MappingRole;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The mapping of an import as it is stored; answer types and columns keep their order. */
record MappingJson(
    List<SheetJson> sheets,
    List<AnswerTypeJson> answerTypes,
    DefaultsJson defaults,
    Map<String, String> words) {

  record SheetJson(String name, boolean use, int headerRows, List<ColumnJson> columns) {}

  record ColumnJson(String column, MappingRole role) {}

  record AnswerTypeJson(
      String code,
      QuestionType type,
      List<String> options,
      List<String> compliant,
      Map<String, Integer> points) {}

  record DefaultsJson(
      QuestionType type,
      long weightThousandths,
      List<String> compliant,
      @Nullable Severity findingSeverity) {}

  static String write(ImportMapping mapping) {
    return StoredJson.write(
        new MappingJson(
            mapping.sheets().stream().map(MappingJson::of).toList(),
            mapping.answerTypes().entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList(),
            of(mapping.defaults()),
            new TreeMap<>(mapping.words())));
  }

  static ImportMapping read(String json) {
    var stored = StoredJson.read(json, MappingJson.class);
    var answerTypes = new LinkedHashMap<String, ImportMapping.AnswerType>();
    stored.answerTypes.forEach(type -> answerTypes.put(type.code, toDomain(type)));
    return new ImportMapping(
        stored.sheets.stream().map(MappingJson::toDomain).toList(),
        answerTypes,
        toDomain(stored.defaults),
        stored.words);
  }

  private static SheetJson of(ImportMapping.SheetMapping sheet) {
    return new SheetJson(
        sheet.name(),
        sheet.use(),
        sheet.headerRows(),
        sheet.columns().entrySet().stream()
            .map(entry -> new ColumnJson(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static AnswerTypeJson of(String code, ImportMapping.AnswerType type) {
    return new AnswerTypeJson(
        code,
        type.type(),
        type.options(),
        type.compliant().stream().sorted().toList(),
        new TreeMap<>(type.points()));
  }

  private static DefaultsJson of(ImportMapping.Defaults defaults) {
    return new DefaultsJson(
        defaults.type(),
        defaults.weightThousandths(),
        defaults.compliant().stream().sorted().toList(),
        defaults.findingSeverity().orElse(null));
  }

  private static ImportMapping.SheetMapping toDomain(SheetJson sheet) {
    var columns = new LinkedHashMap<String, MappingRole>();
    sheet.columns.forEach(column -> columns.put(column.column, column.role));
    return new ImportMapping.SheetMapping(sheet.name, sheet.use, sheet.headerRows, columns);
  }

  private static ImportMapping.AnswerType toDomain(AnswerTypeJson type) {
    return new ImportMapping.AnswerType(
        type.type, type.options, Set.copyOf(type.compliant), type.points);
  }

  private static ImportMapping.Defaults toDomain(DefaultsJson defaults) {
    return new ImportMapping.Defaults(
        defaults.type,
        defaults.weightThousandths,
        Set.copyOf(defaults.compliant),
        Optional.ofNullable(defaults.findingSeverity));
  }
}
