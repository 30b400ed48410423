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
      List<ObjectNode> flows,
      List<Agreed> agreements,
      @Nullable List<Proposed> proposals,
      @Nullable List<ObjectNode> determinations) {}

  /** An agreement, the day on which both sides signed it, and what ended it. */
  private record Agreed(
      String title, LocalDate signedOn, JsonNode terms, @Nullable JsonNode terminated) {}

  /** One that the vendor is asked to read and sign, with what the hospital says of an article. */
  private record Proposed(String title, ObjectNode terms, JsonNode remark) {}

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
    Optional.ofNullable(told.proposals())
        .orElse(List.of())
        .forEach(proposed -> propose(entry, proposed));
    Optional.ofNullable(told.determinations())
        .orElse(List.of())
        .forEach(made -> api.post("/ba-determinations", of(entry, made)).expect(201));
  }

  private static ObjectNode of(Register.Entry entry, ObjectNode body) {
    return body.put("vendorId", entry.vendor()).put("engagementId", entry.engagement());
  }

  private void agree(Register.Entry entry, Agreed agreed) {
    JsonNode parties = parties(entry);
    Answer drafted = draft(entry, agreed.title(), agreed.terms());
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

  /** In our own clauses, between the parties of the service. */
  private void propose(Register.Entry entry, Proposed proposed) {
    JsonNode parties = parties(entry);
    ObjectNode between = proposed.terms().putObject("parties");
    between.putArray("own").add(parties.path("servedEntityId"));
    between.putArray("theirs").add(parties.path("performingEntityId"));
    Answer drafted = draft(entry, proposed.title(), proposed.terms());
    String path = "/baas/" + drafted.text("id");
    api.post(path + "/versions/1/negotiate", drafted.etag(), Map.of()).expect(200);
    api.post(path + "/invitations", Map.of("contactIds", List.of(entry.contact()), "right", "SIGN"))
        .expect(200);
    api.post(path + "/versions/1/remarks", proposed.remark()).expect(200);
  }

  private JsonNode parties(Register.Entry entry) {
    return api.get("/vendors/" + entry.vendor() + "/engagements/" + entry.engagement())
        .expect(200)
        .body();
  }

  private Answer draft(Register.Entry entry, String title, JsonNode terms) {
    return api.post("/baas", Map.of("vendorId", entry.vendor(), "title", title, "terms", terms))
        .expect(201);
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
