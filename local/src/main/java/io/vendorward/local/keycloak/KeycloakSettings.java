package io.vendorward.local.keycloak;

import java.net.URI;
import java.util.Map;

/**
 * Where Keycloak stands and what it talks to.
 *
 * @param realmSecrets values for the placeholders of the realm file
 */
public record KeycloakSettings(
    int port,
    int managementPort,
    int postgresPort,
    String databasePassword,
    String adminPassword,
    URI applicationUrl,
    int smtpPort,
    Map<String, String> realmSecrets) {

  public static final String ADMIN = "admin";
  public static final String REALM = "vendorward";
  public static final String DATABASE = "keycloak";

  public KeycloakSettings {
    realmSecrets = Map.copyOf(realmSecrets);
  }

  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public URI readyUrl() {
    return URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
  }
}
