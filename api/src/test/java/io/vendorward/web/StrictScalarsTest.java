package io.vendorward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class StrictScalarsTest {

  private final JsonMapper mapper = JsonMapper.builder().addModule(new StrictScalars()).build();
  private final CollectingJson json = new CollectingJson(mapper);

  /** A body with a map, as resources with names in other systems have one. */
  private record Body(@Nullable Map<String, String> ids, @Nullable Integer size) {}

  @Test
  void readsWhatIsAsItShouldBe() {
    assertThat(read("{\"ids\": {\"erp\": \"4711\"}, \"size\": 3}"))
        .isEqualTo(new Body(Map.of("erp", "4711"), 3));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          {"ids": {"a\\u0000b": "1"}}, /ids
          {"ids": {"erp": "a\\u0000b"}}, /ids/erp
          {"ids": {"erp": 4711}}, /ids/erp
          {"size": "3"}, /size
          """,
      delimiter = ',')
  void namesWhatIsNot(String body, String pointer) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOfSatisfying(
            MalformedBodyException.class,
            refused ->
                assertThat(refused.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.pointer()).startsWith(pointer)));
  }

  private Object read(String body) {
    return json.read(
        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
        mapper.constructType(Body.class));
  }
}
