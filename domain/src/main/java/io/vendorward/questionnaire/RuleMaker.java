package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.MappingRole.COMPLIANT;
import static io.vendorward.questionnaire.MappingRole.FINDING_SEVERITY;
import static io.vendorward.questionnaire.MappingRole.FINDING_TEXT;
import static io.vendorward.questionnaire.MappingRole.POINTS;
import static io.vendorward.questionnaire.MappingRole.WEIGHT;
import static io.vendorward.questionnaire.NotUnderstood.Code.NOT_A_NUMBER;
import static io.vendorward.questionnaire.NotUnderstood.Code.UNKNOWN_OPTION;
import static io.vendorward.questionnaire.NotUnderstood.Code.UNKNOWN_SEVERITY;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the rule of a question: what its row says, else its answer type, else the defaults. */
final class RuleMaker {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final long LARGEST_WEIGHT = 1_000_000;

  private final ImportMapping mapping;
  private final ImportProblems found;

  RuleMaker(ImportMapping mapping, ImportProblems found) {
    this.mapping = mapping;
    this.found = found;
  }

  QuestionRule rule(MappedRow row, Question question, AnswerKind kind) {
    var judgement = judgement(row, kind);
    return new QuestionRule(
        question.key(), weight(row), judgement, finding(row, question, judgement), "");
  }

  private long weight(MappedRow row) {
    if (!row.has(WEIGHT)) {
      return mapping.defaults().weightThousandths();
    }
    return thousandths(row.text(WEIGHT), LARGEST_WEIGHT)
        .orElseGet(() -> {
          found.add(row, WEIGHT, NOT_A_NUMBER, "A weight is a number from 0 to 1000.");
          return mapping.defaults().weightThousandths();
        });
  }

  private Judgement judgement(MappedRow row, AnswerKind kind) {
    if (!kind.type().type().isChoice()) {
      return new Judgement.None();
    }
    return pointsOf(row, kind)
        .or(() -> compliantOf(row, kind))
        .or(() -> points(kind, kind.type().points()))
        .or(() -> compliant(kind, kind.type().compliant()))
        .or(() -> compliant(kind, mapping.defaults().compliant()))
        .orElseGet(Judgement.None::new);
  }

  private Optional<Judgement> compliantOf(MappedRow row, AnswerKind kind) {
    if (!row.has(COMPLIANT)) {
      return Optional.empty();
    }
    var judgement = compliant(kind, AnswerLists.options(row.text(COMPLIANT)));
    if (judgement.isEmpty()) {
      found.add(row, COMPLIANT, UNKNOWN_OPTION, "This is none of the question's answers.");
    }
    return judgement;
  }

  private Optional<Judgement> compliant(AnswerKind kind, Collection<String> codesOrLabels) {
    Set<String> codes =
        codesOrLabels.stream()
            .flatMap(word -> code(kind, word).stream())
            .collect(Collectors.toUnmodifiableSet());
    return codes.isEmpty() ? Optional.empty() : Optional.of(new Judgement.Compliant(codes));
  }

  /** Points are written as "Yes=1; No=0", or as numbers in the order of the options. */
  private Optional<Judgement> pointsOf(MappedRow row, AnswerKind kind) {
    if (!row.has(POINTS)) {
      return Optional.empty();
    }
    var points = new HashMap<String, Integer>();
    List<String> parts = AnswerLists.parts(row.text(POINTS));
    for (int i = 0; i < parts.size(); i++) {
      var pair = parts.get(i).split("[=:]", 2);
      var label =
          pair.length == 2 ? pair[0].strip() : i < kind.options().size() ? option(kind, i) : "";
      var value = thousandths(pair[pair.length - 1].strip(), 1_000);
      value.ifPresent(number -> points.put(label, number.intValue()));
    }
    var judgement = points(kind, points);
    if (judgement.isEmpty() || points.size() < parts.size()) {
      found.add(row, POINTS, NOT_A_NUMBER, "Points are numbers from 0 to 1, one an answer.");
    }
    return judgement;
  }

  private static String option(AnswerKind kind, int place) {
    return kind.options().get(place).code();
  }

  private Optional<Judgement> points(AnswerKind kind, Map<String, Integer> byCodeOrLabel) {
    var points = new HashMap<String, Integer>();
    byCodeOrLabel.forEach(
        (word, value) -> code(kind, word).ifPresent(code -> points.put(code, value)));
    return points.isEmpty() ? Optional.empty() : Optional.of(new Judgement.Points(points));
  }

  private Optional<String> code(AnswerKind kind, String codeOrLabel) {
    var meant = mapping.words().getOrDefault(codeOrLabel, codeOrLabel);
    return kind.options().stream()
        .filter(option -> option.code().equals(meant) || isLabel(option, codeOrLabel))
        .map(AnswerOption::code)
        .findFirst();
  }

  private static boolean isLabel(AnswerOption option, String label) {
    return option.label().equalsIgnoreCase(label.strip());
  }

  private Optional<FindingRule> finding(MappedRow row, Question question, Judgement judgement) {
    if (judgement instanceof Judgement.None) {
      return Optional.empty();
    }
    var severity = severity(row).or(() -> mapping.defaults().findingSeverity());
    var text =
        row.has(FINDING_TEXT)
            ? found.fitting(row, FINDING_TEXT, row.text(FINDING_TEXT))
            : question.text();
    return severity.map(grave -> new FindingRule(grave, text));
  }

  private Optional<Severity> severity(MappedRow row) {
    if (!row.has(FINDING_SEVERITY)) {
      return Optional.empty();
    }
    var severity = AnswerWords.severity(row.text(FINDING_SEVERITY));
    if (severity.isEmpty()) {
      found.add(row, FINDING_SEVERITY, UNKNOWN_SEVERITY, "Low, medium, high or critical.");
    }
    return severity;
  }

  private static Optional<Long> thousandths(String number, long largest) {
    try {
      var exact = new BigDecimal(number);
      if (exact.precision() > 15 || Math.abs(exact.scale()) > 15) {
        return Optional.empty();
      }
      var thousandths = exact.multiply(THOUSAND).longValueExact();
      return thousandths < 0 || thousandths > largest ? Optional.empty() : Optional.of(thousandths);
    } catch (NumberFormatException | ArithmeticException none) {
      return Optional.empty();
    }
  }
}
