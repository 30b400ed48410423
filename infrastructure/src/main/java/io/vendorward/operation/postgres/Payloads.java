package io.vendorward.operation.postgres;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Payloads of jobs as JSON objects of texts. */
final class Payloads {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final JsonMapper json = JsonMapper.builder().build();

  Map<String, String> read(String payload) {
    return json.readValue(payload, TEXTS);
  }
}
