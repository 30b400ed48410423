package io.vendorward.questionnaire.postgres;

import io.vendorward.questionnaire.FindingRule;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionRule;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rulebook as it is stored. Fields are added, never renamed or reused. */
record RulebookJson(List<RuleJson> rules) {

  record RuleJson(
      String key,
      long weightThousandths,
      JudgementJson judgement,
      @Nullable FindingJson finding,
      String internalNote) {}

  record FindingJson(Severity severity, String text) {}

  static String write(Rulebook rulebook) {
    return StoredJson.write(of(rulebook));
  }

  static Rulebook read(String json) {
    return StoredJson.read(json, RulebookJson.class).toDomain();
  }

  static RulebookJson of(Rulebook rulebook) {
    return new RulebookJson(rulebook.rules().stream().map(RulebookJson::of).toList());
  }

  Rulebook toDomain() {
    return Rulebook.of(rules.stream().map(RulebookJson::toDomain).toList());
  }

  private static RuleJson of(QuestionRule rule) {
    return new RuleJson(
        rule.key().value(),
        rule.weightThousandths(),
        JudgementJson.of(rule.judgement()),
        rule.finding()
            .map(finding -> new FindingJson(finding.severity(), finding.text()))
            .orElse(null),
        rule.internalNote());
  }

  private static QuestionRule toDomain(RuleJson rule) {
    return new QuestionRule(
        new QuestionKey(rule.key),
        rule.weightThousandths,
        rule.judgement.toDomain(),
        Optional.ofNullable(rule.finding)
            .map(finding -> new FindingRule(finding.severity, finding.text)),
        rule.internalNote);
  }
}
