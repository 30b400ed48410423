package io.vendorward.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the demo tells: hospitals, their people, and the vendors they have. */
record Script(List<Hospital> hospitals) {

  record Hospital(
      String name, String zone, String locale, List<Member> people, List<Vendor> vendors) {

    Hospital {
      people = List.copyOf(people);
      vendors = List.copyOf(vendors);
    }

    Member first(String role) {
      return people.stream().filter(one -> one.role().equals(role)).findFirst().orElseThrow();
    }
  }

  record Member(String role, String name, String email) {}

  /** Bodies for the API, as they are. */
  record Vendor(JsonNode profile, List<JsonNode> contacts, List<JsonNode> engagements) {

    Vendor {
      contacts = List.copyOf(contacts);
      engagements = List.copyOf(engagements);
    }

    String name() {
      return profile.path("legalName").asString();
    }
  }

  static Script load() {
    return new JsonMapper().readValue(text("hospitals.json"), Script.class);
  }

  static String text(String name) {
    try (InputStream in = Script.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the demo's " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
