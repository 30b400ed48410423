package io.vendorward.local.demo;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Publishes our own short questionnaire. */
final class Questionnaires {

  private final ApiClient api;

  Questionnaires(ApiClient api) {
    this.api = api;
  }

  /** The id of the published version, as assessments name it. */
  String publish() {
    String template =
        api.post("/questionnaire-templates", Map.of("name", "HIPAA security, short form"))
            .expect(201)
            .text("id");
    String versions = "/questionnaire-templates/" + template + "/versions";
    String aYearAgo = LocalDate.now(ZoneOffset.UTC).minusYears(1).toString();
    String content = Script.text("questionnaire.json").replace("{aYearAgo}", aYearAgo);
    Answer draft = api.post(versions, new JsonMapper().readTree(content)).expect(201);
    return api.post(
            versions + "/" + draft.body().path("number").asInt() + "/publish",
            draft.etag(),
            Map.of("acknowledgeNotScored", true))
        .expect(200)
        .text("id");
  }
}
