package io.vendorward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  /** The sorting example of RFC 8785, section 3.2.3. */
  @Test
  void sortsMembersByUtf16CodeUnits() {
    Map<String, String> members = new HashMap<>();
    members.put("\u20ac", "Euro Sign");
    members.put("\r", "Carriage Return");
    members.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
    members.put("1", "One");
    members.put("\ud83d\ude00", "Emoji: Grinning Face");
    members.put("\u0080", "Control");
    members.put("\u00f6", "Latin Small Letter O With Diaeresis");
    assertThat(CanonicalJson.of(members))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  /** The string example of RFC 8785, section 3.2.2. */
  @Test
  void escapesWhatMustBeEscapedAndNothingElse() {
    assertThat(CanonicalJson.of("\u20ac$\u000F\nA'B\"\\\\\"/"))
        .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
  }

  @Test
  void writesLiteralsNumbersAndNesting() {
    List<@Nullable Object> elements = Arrays.asList(null, true, false, 0, -1L, List.of(), Map.of());
    assertThat(CanonicalJson.of(Map.of("b", elements, "a", 9007199254740991L)))
        .isEqualTo("{\"a\":9007199254740991,\"b\":[null,true,false,0,-1,[],{}]}");
  }

  @Test
  void refusesNumbersThatADoubleCannotHold() {
    assertThatThrownBy(() -> CanonicalJson.of(9007199254740992L))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalJson.of(new BigDecimal("0.1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83db", "\ude00\ud83d"})
  void refusesHalfASurrogatePair(String text) {
    assertThatThrownBy(() -> CanonicalJson.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
