package io.vendorward.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** A browser without scripts: keeps cookies, sends the forms it sees. */
final class Visitor {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final WebTestClient client;
  private final Map<String, ResponseCookie> cookies = new HashMap<>();
  private String csrf = "";

  /** A page as it came. */
  record Page(HttpStatus status, String location, String html) {}

  Visitor(WebTestClient client) {
    this.client = client;
  }

  Page get(String address) {
    return send(HttpMethod.GET, address, new LinkedMultiValueMap<>());
  }

  Page post(String address, String... namesAndValues) {
    return send(HttpMethod.POST, address, fields(namesAndValues));
  }

  /** As the page's script puts an answer. */
  Page put(String address, String... namesAndValues) {
    return send(HttpMethod.PUT, address, fields(namesAndValues));
  }

  ResponseCookie cookie(String name) {
    return Objects.requireNonNull(cookies.get(name), name);
  }

  private void cookies(MultiValueMap<String, String> sent) {
    cookies.forEach((name, cookie) -> sent.add(name, cookie.getValue()));
  }

  void forget() {
    cookies.clear();
  }

  private static MultiValueMap<String, String> fields(String... namesAndValues) {
    var fields = new LinkedMultiValueMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  private Page send(HttpMethod method, String address, MultiValueMap<String, String> fields) {
    var request = client.method(method).uri(address).cookies(this::cookies);
    if (!method.equals(HttpMethod.GET)) {
      fields.add("_csrf", csrf);
      request.body(BodyInserters.fromFormData(fields));
    }
    var result = request.exchange().expectBody(String.class).returnResult();
    result.getResponseCookies().forEach((name, made) -> cookies.put(name, made.getFirst()));
    var html = Objects.requireNonNullElse(result.getResponseBody(), "");
    var found = CSRF.matcher(html);
    if (found.find()) {
      csrf = found.group(1);
    }
    var location = result.getResponseHeaders().getLocation();
    return new Page(
        HttpStatus.valueOf(result.getStatus().value()),
        location == null ? "" : location.toString(),
        html);
  }

  /** Values of an attribute in the page, in order. */
  static List<String> all(Page page, String pattern) {
    var found = new ArrayList<String>();
    var matcher = Pattern.compile(pattern).matcher(page.html());
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
