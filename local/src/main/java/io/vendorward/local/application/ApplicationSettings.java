package io.vendorward.local.application;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the application is told, by the names of docs/configuration.md. */
public record ApplicationSettings(
    int port,
    URI keycloakUrl,
    int smtpPort,
    int postgresPort,
    String ownerPassword,
    Map<String, String> rolePasswords,
    String secretKey,
    String consoleSecret,
    String provisionerSecret) {

  public static final String DATABASE = "vendorward";
  public static final String OWNER = "vendorward";

  /** The login of each scope; the operator's is known to its own run mode only. */
  public static final Set<String> SERVING =
      Set.of("staff", "portal", "inbox", "worker", "directory");

  public static final String OPERATOR = "operator";

  public ApplicationSettings {
    rolePasswords = Map.copyOf(rolePasswords);
  }

  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public URI readyUrl() {
    return baseUrl().resolve("/actuator/health/readiness");
  }

  Map<String, String> serving() {
    Map<String, String> environment = common();
    SERVING.forEach(role -> putRole(environment, role));
    return environment;
  }

  Map<String, String> operating() {
    Map<String, String> environment = serving();
    putRole(environment, OPERATOR);
    return environment;
  }

  Map<String, String> migrating() {
    Map<String, String> environment = operating();
    environment.put("VENDORWARD_DATABASE_OWNER_USER", OWNER);
    environment.put("VENDORWARD_DATABASE_OWNER_PASSWORD", ownerPassword);
    return environment;
  }

  private Map<String, String> common() {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("SERVER_PORT", Integer.toString(port));
    environment.put("VENDORWARD_BASE_URL", baseUrl().toString());
    environment.put("VENDORWARD_SECRET_KEY", secretKey);
    environment.put("VENDORWARD_KEYCLOAK_BASE_URL", keycloakUrl.toString());
    environment.put("VENDORWARD_KEYCLOAK_CONSOLE_CLIENT_SECRET", consoleSecret);
    environment.put("VENDORWARD_KEYCLOAK_PROVISIONER_CLIENT_SECRET", provisionerSecret);
    environment.put("VENDORWARD_DATABASE_HOST", "127.0.0.1");
    environment.put("VENDORWARD_DATABASE_PORT", Integer.toString(postgresPort));
    environment.put("VENDORWARD_DATABASE_NAME", DATABASE);
    // a laptop that is busy starting everything at once is no sick database
    environment.put("VENDORWARD_DATABASE_LIMITS_CONNECT", "20s");
    environment.put("VENDORWARD_DATABASE_LIMITS_ACQUIRE", "30s");
    environment.put("SPRING_MAIL_HOST", "127.0.0.1");
    environment.put("SPRING_MAIL_PORT", Integer.toString(smtpPort));
    environment.put("SPRINGDOC_SWAGGER_UI_ENABLED", "true");
    environment.put("VENDORWARD_OPENAPI_AUTHORIZATION_URL", keycloak("auth"));
    environment.put("VENDORWARD_OPENAPI_TOKEN_URL", keycloak("token"));
    return environment;
  }

  private String keycloak(String endpoint) {
    return keycloakUrl + "/realms/vendorward/protocol/openid-connect/" + endpoint;
  }

  private void putRole(Map<String, String> environment, String role) {
    environment.put(
        "VENDORWARD_DATABASE_ROLES_" + role.toUpperCase(Locale.ROOT) + "_PASSWORD",
        rolePasswords.get(role));
  }
}
