package io.vendorward.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Thymeleaf replaces an element before it looks at the condition beside the replacement. */
class PageTemplatesTest {

  private static final Pattern TAG = Pattern.compile("<[a-z:]+\\s(?:[^<>\"]|\"[^\"]*\")*>");

  @Test
  void haveNoConditionThatIsOverlooked() throws IOException {
    var overlooked = new TreeMap<String, String>();
    try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        overlooked.putAll(overlooked(file.toString(), Files.readString(file)));
      }
    }
    assertThat(overlooked).isEmpty();
  }

  @Test
  void wouldBeCaught() {
    var planted = "<p th:if=\"${done}\"\n  th:replace=\"~{parts :: done}\"></p>";
    assertThat(overlooked("planted.html", planted)).hasSize(1);
  }

  private static Map<String, String> overlooked(String name, String html) {
    var found = new TreeMap<String, String>();
    TAG.matcher(html)
        .results()
        .map(tag -> tag.group())
        .filter(tag -> tag.contains("th:replace="))
        .filter(tag -> tag.contains("th:if=") || tag.contains("th:unless="))
        .forEach(tag -> found.put(name + ": " + tag, tag));
    return found;
  }
}
