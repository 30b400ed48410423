package io.vendorward.local.demo;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import io.vendorward.local.keycloak.KeycloakAdmin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invites a hospital's people, one a role, and says how vendors can check what it asks of them. */
final class Staffing {

  private final ApiClient api;
  private final KeycloakAdmin keycloak;

  /** Who was invited, and by which subject their tokens name them. */
  record People(List<Person> cast, Map<String, String> subjectByRole) {

    People {
      cast = List.copyOf(cast);
      subjectByRole = Map.copyOf(subjectByRole);
    }
  }

  Staffing(ApiClient api, KeycloakAdmin keycloak) {
    this.api = api;
    this.keycloak = keycloak;
  }

  People invite(Script.Hospital hospital) {
    introduce(hospital);
    List<Person> cast = new ArrayList<>();
    Map<String, String> subjects = new HashMap<>();
    for (Script.Member member : hospital.people()) {
      if (!member.role().equals("ADMIN")) {
        Answer invited =
            api.post(
                "/members",
                Map.of(
                    "email", member.email(),
                    "name", member.name(),
                    "roles", List.of(member.role())));
        subjects.put(member.role(), invited.expect(201).text("subject"));
        keycloak.setPassword(member.email(), Opening.PASSWORD);
      }
      cast.add(new Person(hospital.name(), member.role(), member.email(), Opening.PASSWORD));
    }
    return new People(cast, subjects);
  }

  private void introduce(Script.Hospital hospital) {
    api.patch(
            "/settings",
            api.get("/settings").expect(200).etag(),
            Map.of(
                "verification",
                "Call the switchboard of "
                    + hospital.name()
                    + " at 555-0100 and ask for vendor risk."))
        .expect(200);
  }
}
