package io.vendorward.local.demo;

import io.vendorward.local.http.ApiClient;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** One assessment before a vendor's eyes, in the portal's API. */
public final class AnswerSheet {

  private final ApiClient portal;
  private final String assessment;
  private final String path;

  public AnswerSheet(ApiClient portal, String assessment) {
    this.portal = portal;
    this.assessment = assessment;
    this.path = "/portal/assessments/" + assessment;
  }

  public String assessment() {
    return assessment;
  }

  public JsonNode read() {
    return portal.get(path + "/questions").expect(200).body();
  }

  public List<JsonNode> questions() {
    return read()
        .path("sections")
        .valueStream()
        .flatMap(section -> section.path("questions").valueStream())
        .toList();
  }

  /**
   * Answers the first so many questions that have no answer yet.
   *
   * @param answers body of the answer by question
   */
  public void fill(int atMost, Function<JsonNode, Object> answers) {
    questions().stream()
        .filter(question -> !question.path("answer").isObject())
        .limit(atMost)
        .forEach(
            question -> portal.putNew(answerPath(question), answers.apply(question)).expect(200));
  }

  /** Answers a question again that has an answer. */
  public void correct(JsonNode question, Object answer) {
    String etag = "\"" + question.at("/answer/version").asLong() + "\"";
    portal.put(answerPath(question), etag, answer).expect(200);
  }

  public JsonNode submit(String name, String title) {
    Map<String, Object> attestation = Map.of("name", name, "title", title, "accepted", true);
    String digest = read().path("answersDigest").asString();
    return portal
        .post(path + "/submit", Map.of("attestation", attestation, "answersDigest", digest))
        .expect(200)
        .body();
  }

  private String answerPath(JsonNode question) {
    return path + "/answers/" + ApiClient.segment(question.path("key").asString());
  }
}
