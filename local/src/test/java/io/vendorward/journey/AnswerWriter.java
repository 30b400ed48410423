package io.vendorward.journey;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Answers one question again and again, each time with another note. */
final class AnswerWriter extends SteadyWriter {

  private final ApiClient api;
  private final String path;
  private final String contact;

  /** The note of each version that was acknowledged. */
  private final Map<Long, String> acknowledged = new HashMap<>();

  private long version;
  private int written;

  AnswerWriter(ApiClient api, String assessment, String question, String contact) {
    this.api = api;
    this.path = "/assessments/" + assessment + "/answers/" + question;
    this.contact = contact;
  }

  @Override
  Answer write() {
    Map<String, Object> answer =
        Map.of("value", Map.of("choice", "YES"), "note", "note " + written, "contactId", contact);
    return version == 0 ? api.putNew(path, answer) : api.put(path, "\"" + version + "\"", answer);
  }

  /** 412 after a 503: what was not acknowledged had been saved all the same. */
  @Override
  void heard(Answer answer) {
    if (answer.status() == 412) {
      version = answer.body().at("/current/version").asLong();
      return;
    }
    version = answer.expect(200).body().path("version").asLong();
    acknowledged.put(version, "note " + written);
    written++;
  }

  @Override
  List<String> lost() {
    Map<Long, String> kept = new HashMap<>();
    for (JsonNode one : api.get(path).expect(200).body().path("data")) {
      kept.put(one.path("version").asLong(), one.path("note").asString());
    }
    List<String> lost = new ArrayList<>();
    acknowledged.forEach((saved, note) -> {
      if (!note.equals(kept.get(saved))) {
        lost.add(path + " version " + saved + ": " + note + " became " + kept.get(saved));
      }
    });
    for (long each = 1; each <= kept.size(); each++) {
      if (!kept.containsKey(each)) {
        lost.add(path + " has a gap at " + each);
      }
    }
    if (acknowledged.isEmpty()) {
      lost.add(path + " was never saved");
    }
    return lost;
  }
}
