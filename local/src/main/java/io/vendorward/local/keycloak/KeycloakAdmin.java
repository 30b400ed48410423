package io.vendorward.local.keycloak;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.JsonHttp;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the launcher asks of Keycloak's admin API. */
public final class KeycloakAdmin {

  private final JsonHttp http;
  private final KeycloakSettings settings;

  public KeycloakAdmin(JsonHttp http, KeycloakSettings settings) {
    this.http = http;
    this.settings = settings;
  }

  /** An imported realm is never imported again, so ports that changed since are put in here. */
  public void patchPorts() {
    String base = settings.applicationUrl().toString();
    JsonNode console = client("vendorward-console");
    if (console.toString().contains(base + "/")
        && realm().at("/smtpServer/port").asString().equals("" + settings.smtpPort())) {
      return;
    }
    patchClient(
        console,
        Map.of(
            "redirectUris",
            List.of(base + "/login/oauth2/code/keycloak"),
            "attributes",
            Map.of(
                "pkce.code.challenge.method",
                "S256",
                "post.logout.redirect.uris",
                base + "/console/signed-out",
                "backchannel.logout.url",
                base + "/console/back-channel-logout",
                "backchannel.logout.session.required",
                "true")));
    patchClient(
        client("vendorward-swagger"),
        Map.of(
            "redirectUris",
            List.of(base + "/swagger-ui/oauth2-redirect.html"),
            "webOrigins",
            List.of(base)));
    patchMail();
  }

  /** Gives a person a password to log in with at once. */
  public void setPassword(String username, String password) {
    JsonNode user = first("/users?exact=true&username=" + encode(username));
    String path = "/users/" + user.path("id").asString();
    put(path, Map.of("requiredActions", List.of(), "emailVerified", true));
    put(
        path + "/reset-password",
        Map.of("type", "password", "value", password, "temporary", false));
  }

  private JsonNode realm() {
    return http.get(admin(""), authorization()).expect(200).body();
  }

  private void patchMail() {
    put(
        "",
        Map.of(
            "smtpServer",
            Map.of(
                "host", "127.0.0.1",
                "port", "" + settings.smtpPort(),
                "from", "login@vendorward.example",
                "fromDisplayName", "Vendorward",
                "ssl", "false",
                "starttls", "false",
                "auth", "false")));
  }

  private JsonNode client(String clientId) {
    return first("/clients?clientId=" + encode(clientId));
  }

  private void patchClient(JsonNode client, Map<String, Object> changes) {
    put("/clients/" + client.path("id").asString(), changes);
  }

  private JsonNode first(String path) {
    Answer answer = http.get(admin(path), authorization()).expect(200);
    JsonNode found = answer.body().path(0);
    if (found.isMissingNode()) {
      throw new IllegalStateException("Keycloak knows nothing at " + path);
    }
    return found;
  }

  private void put(String path, Object body) {
    Map<String, String> headers = new HashMap<>(authorization());
    headers.put("Content-Type", "application/json");
    http.send("PUT", admin(path), headers, body).expect(204);
  }

  private URI admin(String path) {
    return URI.create(settings.baseUrl() + "/admin/realms/" + KeycloakSettings.REALM + path);
  }

  /** A new one each time: the admin's tokens live a minute, and a start makes a dozen calls. */
  private Map<String, String> authorization() {
    URI uri = URI.create(settings.baseUrl() + "/realms/master/protocol/openid-connect/token");
    Answer answer =
        http.form(
            uri,
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                KeycloakSettings.ADMIN,
                "password",
                settings.adminPassword()));
    return Map.of("Authorization", "Bearer " + answer.expect(200).text("access_token"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
