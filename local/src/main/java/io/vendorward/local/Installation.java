package io.vendorward.local;

import io.vendorward.local.application.ApplicationSettings;
import io.vendorward.local.demo.Cast;
import io.vendorward.local.keycloak.KeycloakSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders, ports and secrets, and what each part is told of them. */
public record Installation(Folders folders, Ports ports, Secrets secrets) {

  public Installation(Folders folders, Ports ports) {
    this(folders, ports, new Secrets(folders.secrets()));
  }

  public ApplicationSettings application() {
    return new ApplicationSettings(
        ports.application(),
        keycloakUrl(),
        ports.smtp(),
        ports.postgres(),
        secrets.of("database.owner"),
        Stream.concat(ApplicationSettings.SERVING.stream(), Stream.of(ApplicationSettings.OPERATOR))
            .collect(Collectors.toMap(role -> role, role -> secrets.of("database." + role))),
        base64(secrets.of("application.key")),
        secrets.of("keycloak.console"),
        secrets.of("keycloak.provisioner"));
  }

  public KeycloakSettings keycloak() {
    return new KeycloakSettings(
        ports.keycloak(),
        ports.keycloakManagement(),
        ports.postgres(),
        secrets.of("database.keycloak"),
        secrets.of("keycloak.admin"),
        URI.create("http://127.0.0.1:" + ports.application()),
        ports.smtp(),
        Map.of(
            "VENDORWARD_CONSOLE_SECRET", secrets.of("keycloak.console"),
            "VENDORWARD_PROVISIONER_SECRET", secrets.of("keycloak.provisioner")));
  }

  public URI mailboxUrl() {
    return URI.create("http://127.0.0.1:" + ports.mailbox());
  }

  public URI tokenUrl() {
    return keycloakUrl()
        .resolve("/realms/" + KeycloakSettings.REALM + "/protocol/openid-connect/token");
  }

  String superuserPassword() {
    return secrets.of("database.superuser");
  }

  RunFile runFile(Cast cast, Map<String, Long> pids) {
    return new RunFile(
        application().baseUrl().toString(),
        mailboxUrl().toString(),
        tokenUrl().toString(),
        cast.clients(),
        cast.people(),
        new RunFile.Database(
            "127.0.0.1",
            ports.postgres(),
            ApplicationSettings.DATABASE,
            ApplicationSettings.OWNER,
            secrets.of("database.owner")),
        pids);
  }

  private URI keycloakUrl() {
    return URI.create("http://127.0.0.1:" + ports.keycloak());
  }

  private static String base64(String secret) {
    return Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
  }
}
