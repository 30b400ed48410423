package io.vendorward.scoring;

import io.vendorward.audit.CanonicalJson;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.TemplateVersionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHA-256 over the canonical JSON of all that a score depends on: model, template version (which
 * never changes and so stands for questions and rules) and answers. Of free text only that there is
 * some, since no words are scored.
 */
public record InputHash(String hex) {

  public static InputHash of(
      ModelVersion model, TemplateVersionId template, Map<QuestionKey, AnswerValue> answers) {
    var values = new TreeMap<String, Object>();
    answers.forEach((key, value) -> {
      if (!(value instanceof AnswerValue.Blank)) {
        values.put(key.value(), canonical(value));
      }
    });
    return new InputHash(
        sha256(
            CanonicalJson.of(
                Map.of(
                    "model",
                    model.toString(),
                    "templateVersion",
                    template.toString(),
                    "answers",
                    values))));
  }

  private static Map<String, Object> canonical(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Blank() -> Map.of();
      case AnswerValue.NotApplicable() -> Map.of("notApplicable", true);
      case AnswerValue.Choice(var code) -> Map.of("choice", code);
      case AnswerValue.Choices(var codes) -> Map.of("choices", List.copyOf(codes));
      case AnswerValue.FreeText(_) -> Map.of("text", true);
      case AnswerValue.Amount(var amount) ->
          Map.of("number", amount.stripTrailingZeros().toPlainString());
      case AnswerValue.Day(var day) -> Map.of("date", day.toString());
    };
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
