package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentRulesTest {

  private static final String SOUND =
      """
      {"paths": {"/api/v1/legal-entities/{id}": {"post": {
        "operationId": "nameEntity", "tags": ["Entities"], "summary": "Name it", "security": [],
        "parameters": [{"name": "q", "schema": {"type": "string", "maxLength": 9}}],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Name"}}}},
        "responses": {
          "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Name"}}}},
          "default": {"content": {"application/problem+json": {}}}}}}},
       "components": {"schemas": {"Name": {"properties": {
         "legalName": {"type": "string", "maxLength": 99, "example": "Acme"},
         "kind": {"type": "string", "enum": ["PARENT_COMPANY"]},
         "tags": {"type": "array", "maxItems": 3, "items": {"type": "string", "maxLength": 9}}}}}}}
      """;

  private final JsonMapper json = new JsonMapper();

  @Test
  void theServedDocumentKeepsThem() {
    Stack stack = Stack.running();
    JsonNode served =
        stack.http().get(stack.baseUrl().resolve("/v3/api-docs"), Map.of()).expect(200).body();

    assertThat(DocumentRules.complaints(served)).isEmpty();
  }

  @Test
  void aSoundDocumentKeepsThem() {
    assertThat(DocumentRules.complaints(json.readTree(SOUND))).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          legal-entities/        | legalEntities/          | is not kebab-case
          "nameEntity"           | "Name entity"           | has no operationId of its own
          ["Entities"]           | []                      | does not have one tag
          "Name it"              | "Name it."              | has no summary without full stop
          , "security": []       | ''                      | does not say who may call it
          "maxLength": 9}}]      | "minLength": 1}}]       | a text without limit
          "maxLength": 99,       | ''                      | a text without limit: /legalName
          "maxItems": 3,         | ''                      | a list without limit: /tags
          , "example": "Acme"    | ''                      | has no example
          "default"              | "400"                   | does not say what other problems look like
          application/problem+json | application/json      | default answers application/json
          "legalName"            | "legal_name"            | legal_name is not camelCase
          PARENT_COMPANY         | parent                  | is not UPPER_SNAKE
          "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Name"}}}} \
          | "requestBody": {"content": {"application/merge-patch+json": {"schema": {"type": "object"}}}} \
          | does not list its fields
          """)
  void aPlantedFaultIsReported(String sound, String faulty, String complaint) {
    String planted = SOUND.replace(sound, faulty == null ? "" : faulty);

    assertThat(DocumentRules.complaints(json.readTree(planted)))
        .anyMatch(reported -> reported.contains(complaint));
  }
}
