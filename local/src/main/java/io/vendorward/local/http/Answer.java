package io.vendorward.local.http;

import java.net.http.HttpHeaders;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A response whose body, if any, is JSON or kept as a JSON string. */
public record Answer(String request, int status, HttpHeaders headers, JsonNode body) {

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  public String etag() {
    return header("ETag").orElseThrow(() -> new UnexpectedAnswer(this, "an ETag"));
  }

  public Answer expect(int wanted) {
    if (status != wanted) {
      throw new UnexpectedAnswer(this, Integer.toString(wanted));
    }
    return this;
  }

  /** A text field of the body. */
  public String text(String field) {
    JsonNode value = body.path(field);
    if (!value.isString()) {
      throw new UnexpectedAnswer(this, "the field " + field);
    }
    return value.asString();
  }
}
