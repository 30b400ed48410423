package io.vendorward.isolation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody holds to get in: a token for the API, a cookie for pages, or nothing. */
final class Keys {

  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Wire wire;
  private final Supplier<String> bearer;
  private final Supplier<String> cookie;
  private final Map<String, Map<String, String>> formTokens = new HashMap<>();

  /**
   * @param bearer a token, or nothing
   * @param cookie {@code name=value}, or nothing
   */
  Keys(Wire wire, Supplier<String> bearer, Supplier<String> cookie) {
    this.wire = wire;
    this.bearer = bearer;
    this.cookie = cookie;
  }

  String bearer() {
    return bearer.get();
  }

  String cookie() {
    return cookie.get();
  }

  boolean areFor(Route route) {
    return !(route.isPage() ? cookie : bearer).get().isEmpty();
  }

  /** The headers that go with a request. */
  Map<String, String> of(Route route, Request request) {
    if (!route.isPage()) {
      String token = bearer.get();
      return token.isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + token);
    }
    String area = request.target().startsWith("/portal") ? "/portal/sign-in" : "/console";
    return route.isReading() ? cookies("") : formTokens.computeIfAbsent(area, this::formToken);
  }

  /** As a browser has them that looked at a page of this area before. */
  private Map<String, String> formToken(String area) {
    Reply page = wire.send(new Request("GET", area, Map.of(), ""), cookies(""));
    String more = page.header("Set-Cookie").map(given -> given.split(";", 2)[0]).orElse("");
    Map<String, String> headers = new HashMap<>(cookies(more));
    Matcher token = FORM_TOKEN.matcher(page.body());
    if (token.find()) {
      headers.put("X-CSRF-TOKEN", token.group(1));
    }
    return headers;
  }

  private Map<String, String> cookies(String more) {
    String own = cookie.get();
    String all = own.isEmpty() || more.isEmpty() ? own + more : own + "; " + more;
    return all.isEmpty() ? Map.of() : Map.of("Cookie", all);
  }
}
