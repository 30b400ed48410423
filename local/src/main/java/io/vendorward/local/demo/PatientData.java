package io.vendorward.local.demo;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes which patient data flows to some vendors, and under which agreements. */
final class PatientData {

  private static final TypeReference<Map<String, OfVendor>> BY_VENDOR = new TypeReference<>() {};

  private final ApiClient api;
  private final Map<String, OfVendor> script =
      new JsonMapper().readValue(Script.text("patient-data.json"), BY_VENDOR);

  /** Bodies for the API, as far as they are the same for every vendor. */
  private record OfVendor(
      List<ObjectNode> flows, List<Agreed> agreements, @Nullable List<ObjectNode> determinations) {}

  /** An agreement, the day on which both sides signed it, and what ended it. */
  private record Agreed(
      String title, LocalDate signedOn, JsonNode terms, @Nullable JsonNode terminated) {}

  PatientData(ApiClient api) {
    this.api = api;
  }

  void describe(Map<String, Register.Entry> register) {
    register.forEach((name, entry) ->
        Optional.ofNullable(script.get(name)).ifPresent(told -> describe(entry, told)));
  }

  private void describe(Register.Entry entry, OfVendor told) {
    told.flows().forEach(flow -> api.post("/phi-flows", of(entry, flow)).expect(201));
    told.agreements().forEach(agreed -> agree(entry, agreed));
    Optional.ofNullable(told.determinations())
        .orElse(List.of())
        .forEach(made -> api.post("/ba-determinations", of(entry, made)).expect(201));
  }

  private static ObjectNode of(Register.Entry entry, ObjectNode body) {
    return body.put("vendorId", entry.vendor()).put("engagementId", entry.engagement());
  }

  private void agree(Register.Entry entry, Agreed agreed) {
    JsonNode parties =
        api.get("/vendors/" + entry.vendor() + "/engagements/" + entry.engagement())
            .expect(200)
            .body();
    Answer drafted =
        api.post(
                "/baas",
                Map.of(
                    "vendorId", entry.vendor(),
                    "title", agreed.title(),
                    "terms", agreed.terms()))
            .expect(201);
    String path = "/baas/" + drafted.text("id");
    Answer signed =
        api.post(
                path + "/versions/1/signatures",
                drafted.etag(),
                Map.of(
                    "signatures",
                    List.of(
                        signature("VENDOR", agreed, parties.path("performingEntityId")),
                        signature("TENANT", agreed, parties.path("servedEntityId")))))
            .expect(200);
    if (agreed.terminated() != null) {
      api.post(path + "/terminate", signed.etag(), agreed.terminated()).expect(200);
    }
  }

  private static Map<String, Object> signature(String side, Agreed agreed, JsonNode entity) {
    return Map.of(
        "side",
        side,
        "on",
        agreed.signedOn().toString(),
        "name",
        side.equals("TENANT") ? "Pat Doe" : "Their officer",
        "binds",
        List.of(Map.of("kind", "NAMED", "entityIds", List.of(entity.asString()))));
  }
}
