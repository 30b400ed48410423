package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Versions;
import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.MappingRole;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Severity;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.web.FormErrors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** A corrected mapping as it was typed; sheets, answer lists and options count from 0 in names. */
final class MappingForm {

  private static final int MAXIMUM_HEADER_ROWS = 1_000;
  private static final long MAXIMUM_WEIGHT = 1_000_000;
  private static final long FULL_POINTS = 1_000;

  private final MultiValueMap<String, String> typed;

  MappingForm(MultiValueMap<String, String> typed) {
    this.typed = typed;
  }

  long version() {
    return Versions.read(value("version"));
  }

  /** The same import, read as the form says. */
  TemplateImport.Analysed over(TemplateImport.Analysed before, FormCheck check) {
    return new TemplateImport.Analysed(
        before.head(), over(before.mapping(), check), before.report());
  }

  /** The form as it comes again. */
  ImportSheet.Attempt attempt(TemplateImport.Analysed shown, FormErrors errors) {
    return new ImportSheet.Attempt(
        ApplyForm.of(shown.head()), typed.toSingleValueMap(), errors, List.of());
  }

  private ImportMapping over(ImportMapping before, FormCheck check) {
    var sheets = new ArrayList<ImportMapping.SheetMapping>();
    for (int i = 0; i < before.sheets().size(); i++) {
      sheets.add(sheet(before.sheets().get(i), i, check));
    }
    var answers = new LinkedHashMap<String, ImportMapping.AnswerType>();
    int at = 0;
    for (var entry : before.answerTypes().entrySet()) {
      answers.put(entry.getKey(), answerType(entry.getValue(), at++, check));
    }
    return new ImportMapping(sheets, answers, defaults(before.defaults(), check), before.words());
  }

  private ImportMapping.SheetMapping sheet(
      ImportMapping.SheetMapping before, int at, FormCheck check) {
    var columns = new LinkedHashMap<String, MappingRole>();
    var prefix = "role-" + at + "-";
    typed.forEach((name, values) -> {
      if (name.startsWith(prefix) && name.substring(prefix.length()).matches("[A-Z]{1,3}")) {
        columns.put(
            name.substring(prefix.length()),
            FormCheck.choice(MappingRole.class, values.getFirst(), MappingRole.IGNORE));
      }
    });
    var header = "header-" + at;
    return new ImportMapping.SheetMapping(
        before.name(),
        typed.containsKey("use-" + at),
        check.number(header, value(header), MAXIMUM_HEADER_ROWS).orElse(before.headerRows()),
        columns);
  }

  /** Full points only are compliant answers; anything between makes it points. */
  private ImportMapping.AnswerType answerType(
      ImportMapping.AnswerType before, int at, FormCheck check) {
    var points = new LinkedHashMap<String, Integer>();
    for (int j = 0; j < before.options().size(); j++) {
      var label = before.options().get(j);
      var field = "part-" + at + "-" + j;
      Typed.thousandths(check, field, value(field), FULL_POINTS)
          .ifPresent(part -> points.put(label, Math.toIntExact(part)));
    }
    var type = FormCheck.choice(QuestionType.class, value("type-" + at), before.type());
    boolean compliant = points.values().stream().allMatch(part -> part == FULL_POINTS);
    return compliant
        ? new ImportMapping.AnswerType(type, before.options(), points.keySet(), Map.of())
        : new ImportMapping.AnswerType(type, before.options(), Set.of(), points);
  }

  private ImportMapping.Defaults defaults(ImportMapping.Defaults before, FormCheck check) {
    var severity = value("severity");
    return new ImportMapping.Defaults(
        before.type(),
        Typed.thousandths(check, "weight", value("weight"), MAXIMUM_WEIGHT)
            .orElse(before.weightThousandths()),
        before.compliant(),
        severity.isEmpty()
            ? Optional.empty()
            : Optional.of(FormCheck.choice(Severity.class, severity, Severity.MEDIUM)));
  }

  private String value(String field) {
    return Typed.of(typed.getFirst(field));
  }
}
