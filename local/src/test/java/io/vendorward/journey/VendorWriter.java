package io.vendorward.journey;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds vendors, and repeats with the same Idempotency-Key what was not acknowledged. A call that
 * the outage cut off may keep its key for a minute; another vendor is added meanwhile.
 */
final class VendorWriter extends SteadyWriter {

  private final ApiClient api;
  private final String name = Unique.word("Outage");
  private final List<String> acknowledged = new ArrayList<>();
  private int cutOff;
  private String key = UUID.randomUUID().toString();

  VendorWriter(ApiClient api) {
    this.api = api;
  }

  @Override
  Answer write() {
    return api.call(
        "POST",
        "/vendors",
        Map.of("Idempotency-Key", key),
        new JsonMapper().writeValueAsString(Map.of("legalName", name + " Inc.")));
  }

  @Override
  void heard(Answer answer) {
    if (answer.status() == 409 && answer.text("code").equals("request-running")) {
      cutOff++;
    } else {
      acknowledged.add(answer.expect(201).text("id"));
    }
    key = UUID.randomUUID().toString();
  }

  /** Each vendor once: none is missing, and none was made twice. */
  @Override
  List<String> lost() {
    List<String> kept = kept();
    List<String> lost = new ArrayList<>(acknowledged);
    lost.removeAll(kept);
    if (kept.size() > acknowledged.size() + cutOff + 1) {
      lost.add(kept.size() + " vendors instead of " + acknowledged.size());
    }
    if (acknowledged.isEmpty()) {
      lost.add("no vendor was made");
    }
    return lost;
  }

  /** Of all pages. */
  private List<String> kept() {
    List<String> kept = new ArrayList<>();
    String page = "/vendors?limit=200&q=" + name;
    while (!page.isEmpty()) {
      Answer answer = api.get(page).expect(200);
      answer.body().path("data").forEach(vendor -> kept.add(vendor.path("id").asString()));
      page = answer.header("Link").map(VendorWriter::next).orElse("");
    }
    return kept;
  }

  /** The path below the API's root. */
  private static String next(String link) {
    String root = "/api/v1";
    return link.substring(link.indexOf(root) + root.length(), link.indexOf('>'));
  }
}
