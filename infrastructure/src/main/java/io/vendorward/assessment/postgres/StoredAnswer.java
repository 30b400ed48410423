package io.vendorward.assessment.postgres;

import static io.vendorward.assessment.postgres.Columns.JSON;
import static io.vendorward.assessment.postgres.Columns.json;
import static io.vendorward.assessment.postgres.Columns.optional;
import static io.vendorward.assessment.postgres.Columns.required;
import static io.vendorward.assessment.postgres.Columns.text;

import io.r2dbc.spi.Readable;
import io.vendorward.assessment.Answer;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.AnswerValue.Amount;
import io.vendorward.questionnaire.AnswerValue.Blank;
import io.vendorward.questionnaire.AnswerValue.Choice;
import io.vendorward.questionnaire.AnswerValue.Choices;
import io.vendorward.questionnaire.AnswerValue.Day;
import io.vendorward.questionnaire.AnswerValue.FreeText;
import io.vendorward.questionnaire.AnswerValue.NotApplicable;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/**
 * How an answer is kept: codes, decimals as texts, days and the fact that there is a text in the
 * clear; all free text sealed, by path.
 */
record StoredAnswer(boolean notApplicable, String value, String freeText) {

  private static final String PLACE = "answer";
  private static final String TEXT = "/text";
  private static final String NOTE = "/note";
  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  static StoredAnswer of(AnswerValue value, String note) {
    return new StoredAnswer(
        value instanceof NotApplicable,
        JSON.writeValueAsString(clear(value)),
        JSON.writeValueAsString(
            value instanceof FreeText(var words)
                ? Map.of(TEXT, words, NOTE, note)
                : Map.of(NOTE, note)));
  }

  byte[] sealed(TenantId tenant, Seal seal) {
    return seal.seal(tenant, PLACE, freeText);
  }

  private static Map<String, Object> clear(AnswerValue value) {
    return switch (value) {
      case Blank() -> Map.of();
      case NotApplicable() -> Map.of();
      case Choice(var code) -> Map.of("choice", code);
      case Choices(var codes) -> Map.of("choices", List.copyOf(codes));
      case FreeText _ -> Map.of("text", true);
      case Amount(var amount) -> Map.of("number", amount.toPlainString());
      case Day(var day) -> Map.of("date", day.toString());
    };
  }

  static Answer read(TenantId tenant, Seal seal, Readable row) {
    var texts = texts(tenant, seal, row);
    return new Answer(
        new QuestionKey(text(row, "question_key")),
        value(row, texts),
        texts.getOrDefault(NOTE, ""),
        required(row, "version", Long.class),
        text(row, "given_by"),
        optional(row, "recorded_by", String.class),
        required(row, "saved_at", Instant.class));
  }

  static AnswerValue readValue(TenantId tenant, Seal seal, Readable row) {
    return value(row, texts(tenant, seal, row));
  }

  private static Map<String, String> texts(TenantId tenant, Seal seal, Readable row) {
    return JSON.readValue(seal.open(tenant, PLACE, required(row, "sealed", byte[].class)), TEXTS);
  }

  private static AnswerValue value(Readable row, Map<String, String> texts) {
    if (required(row, "not_applicable", Boolean.class)) {
      return new NotApplicable();
    }
    var values = json(row, "value", VALUES);
    return values.entrySet().stream()
        .findFirst()
        .map(entry -> value(entry.getKey(), entry.getValue(), texts))
        .orElseGet(Blank::new);
  }

  private static AnswerValue value(String kind, Object value, Map<String, String> texts) {
    return switch (kind) {
      case "choice" -> new Choice(value.toString());
      case "choices" -> new Choices(strings(value));
      case "text" -> new FreeText(texts.getOrDefault(TEXT, ""));
      case "number" -> new Amount(new BigDecimal(value.toString()));
      case "date" -> new Day(LocalDate.parse(value.toString()));
      default -> throw new IllegalStateException("an answer of unknown kind " + kind);
    };
  }

  private static Set<String> strings(Object value) {
    return Optional.of(value)
        .filter(List.class::isInstance)
        .map(list -> ((List<?>) list).stream().map(Object::toString))
        .orElseThrow(() -> new IllegalStateException("choices are a list"))
        .collect(Collectors.toSet());
  }
}
