package io.vendorward.local.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a vendor answers to our own questionnaire: its own words, else the usual ones, else yes. */
final class AnswerScript {

  private static final Map<String, Object> YES = Map.of("value", Map.of("choice", "YES"));

  private final JsonNode usual;
  private final JsonNode own;

  private AnswerScript(JsonNode usual, JsonNode own) {
    this.usual = usual;
    this.own = own;
  }

  static AnswerScript of(String vendor) {
    String lastSpring = LocalDate.now(ZoneOffset.UTC).minusMonths(6).toString();
    JsonNode all =
        new JsonMapper().readTree(Script.text("answers.json").replace("{lastSpring}", lastSpring));
    return new AnswerScript(all.path("usual"), all.path(vendor));
  }

  Object to(String question) {
    return Optional.of(own.path(question))
        .filter(JsonNode::isObject)
        .or(() -> Optional.of(usual.path(question)).filter(JsonNode::isObject))
        .<Object>map(body -> body)
        .orElse(YES);
  }
}
