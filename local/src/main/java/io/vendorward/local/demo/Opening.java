package io.vendorward.local.demo;

import io.vendorward.local.application.Application;
import io.vendorward.local.keycloak.KeycloakAdmin;
import io.vendorward.local.process.Failure;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a hospital's tenant by the operator's own command. */
final class Opening {

  /** Of everybody in the demo; nothing outside this machine can reach it. */
  static final String PASSWORD = "vendorward-demo";

  private static final List<String> SCOPES =
      List.of(
          "vendors:read",
          "vendors:write",
          "templates:read",
          "templates:write",
          "assessments:read",
          "assessments:write",
          "findings:read",
          "findings:write",
          "phi-flows:read",
          "phi-flows:write",
          "baas:read",
          "baas:write",
          "answers:record-for-vendor",
          "members:read",
          "members:write");

  private final Application application;
  private final KeycloakAdmin keycloak;

  Opening(Application application, KeycloakAdmin keycloak) {
    this.application = application;
    this.keycloak = keycloak;
  }

  DemoState.Opened open(Script.Hospital hospital) {
    Script.Member admin = hospital.first("ADMIN");
    String line =
        application.createTenant(
            List.of(
                "--name",
                hospital.name(),
                "--zone",
                hospital.zone(),
                "--locale",
                hospital.locale(),
                "--admin",
                admin.email(),
                "--admin-name",
                admin.name(),
                "--client-scopes",
                String.join(",", SCOPES)));
    JsonNode made = new JsonMapper().readTree(lastLine(line));
    keycloak.setPassword(made.at("/admin/username").asString(), PASSWORD);
    return new DemoState.Opened(
        made.path("tenant").asString(),
        new MachineClient(
            hospital.name(),
            made.at("/client/id").asString(),
            made.at("/client/secret").asString(),
            SCOPES),
        List.of(new Person(hospital.name(), "ADMIN", admin.email(), PASSWORD)),
        false);
  }

  private static String lastLine(String output) {
    return output
        .lines()
        .filter(line -> line.startsWith("{"))
        .reduce((_, last) -> last)
        .orElseThrow(() -> new Failure("tenant create printed no result: " + output));
  }
}
