package io.vendorward.local.demo;

import io.vendorward.local.http.ApiClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills a hospital's vendor register. */
final class Register {

  private final ApiClient api;

  /** A vendor as it stands in the register, with its first contact and engagement. */
  record Entry(String vendor, String contact, String address, String engagement) {}

  Register(ApiClient api) {
    this.api = api;
  }

  /** The business owner answers for the first vendor, the analyst for the others. */
  Map<String, Entry> fill(Script.Hospital hospital, Staffing.People people) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Script.Vendor vendor : hospital.vendors()) {
      String owner = entries.isEmpty() ? "BUSINESS_OWNER" : "ANALYST";
      ObjectNode profile = (ObjectNode) vendor.profile().deepCopy();
      profile.put("owner", people.subjectByRole().get(owner));
      entries.put(vendor.name(), add(profile, vendor));
    }
    return entries;
  }

  private Entry add(JsonNode profile, Script.Vendor vendor) {
    String id = api.post("/vendors", profile).expect(201).text("id");
    String path = "/vendors/" + id;
    List<String> contacts = addAll(path + "/contacts", vendor.contacts());
    List<String> engagements = addAll(path + "/engagements", vendor.engagements());
    return new Entry(
        id,
        contacts.getFirst(),
        vendor.contacts().getFirst().path("email").asString(),
        engagements.getFirst());
  }

  private List<String> addAll(String path, List<JsonNode> bodies) {
    List<String> ids = new ArrayList<>();
    for (JsonNode body : bodies) {
      ids.add(api.post(path, body).expect(201).text("id"));
    }
    return ids;
  }
}
