package io.vendorward.journey;

import io.vendorward.local.demo.Person;
import io.vendorward.local.http.Answer;
import io.vendorward.local.http.JsonHttp;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Logs in at Keycloak's pages without a browser: authorization code with PKCE. */
final class KeycloakLogin {

  private static final String CLIENT = "vendorward-swagger";
  private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
  private static final String CONSOLE_COOKIE = "vw_console";
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final URI baseUrl;
  private final URI tokenUrl;
  private final HttpClient client = HttpClient.newHttpClient();

  /** By hand: the cookies are Secure, and a cookie manager drops those on plain http. */
  private final Map<String, String> cookies = new LinkedHashMap<>();

  KeycloakLogin(URI baseUrl, URI tokenUrl) {
    this.baseUrl = baseUrl;
    this.tokenUrl = tokenUrl;
  }

  /** Tokens for a person who logs in by Swagger UI's client. */
  Answer grant(Person person) {
    return tokens(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            first(CODE, logIn(authorization(), person)),
            "code_verifier",
            VERIFIER,
            "redirect_uri",
            redirect()));
  }

  Answer renewed(String refreshToken) {
    return tokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
  }

  private Answer tokens(Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("client_id", CLIENT);
    return new JsonHttp(client).form(tokenUrl, all).expect(200);
  }

  /** Ends the session at the identity provider, by a tool of the same browser. */
  void logOut(Answer grant) {
    new JsonHttp(client)
        .form(
            tokenUrl.resolve("logout"),
            Map.of("client_id", CLIENT, "refresh_token", grant.text("refresh_token")))
        .expect(204);
  }

  /** The session's cookie, after a login that the console began. */
  String consoleSession(Person person) {
    HttpResponse<String> begun =
        send(HttpRequest.newBuilder(baseUrl.resolve("/oauth2/authorization/keycloak")).GET());
    String back = logIn(URI.create(location(begun)), person);
    send(HttpRequest.newBuilder(URI.create(back)).GET());
    return CONSOLE_COOKIE + "=" + Objects.requireNonNull(cookies.get(CONSOLE_COOKIE), back);
  }

  /** Where the browser is sent after the login, which is not asked for twice in one session. */
  private String logIn(URI authorization, Person person) {
    HttpResponse<String> namePage = send(HttpRequest.newBuilder(authorization).GET());
    if (namePage.statusCode() == 302) {
      return location(namePage);
    }
    HttpResponse<String> passwordPage = post(namePage, Map.of("username", person.username()));
    return location(
        post(passwordPage, Map.of("username", person.username(), "password", person.password())));
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("no redirect: " + response.body());
  }

  private URI authorization() {
    Map<String, String> parameters =
        Map.of(
            "response_type",
            "code",
            "client_id",
            CLIENT,
            "redirect_uri",
            redirect(),
            "scope",
            "openid organization",
            "code_challenge",
            challenge(),
            "code_challenge_method",
            "S256");
    return tokenUrl.resolve("auth?" + encoded(parameters));
  }

  private HttpResponse<String> post(HttpResponse<String> page, Map<String, String> fields) {
    String action = first(ACTION, page.body()).replace("&amp;", "&");
    return send(
        HttpRequest.newBuilder(URI.create(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.setHeader(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      for (String header : response.headers().allValues("Set-Cookie")) {
        String pair = header.split(";", 2)[0];
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
      return response;
    } catch (IOException e) {
      throw new IllegalStateException("Keycloak's pages do not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private String redirect() {
    return baseUrl + "/swagger-ui/oauth2-redirect.html";
  }

  private static String challenge() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException(pattern + " is not in: " + text);
    }
    return matcher.group(1);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
