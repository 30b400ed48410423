package io.vendorward.isolation;

import io.vendorward.local.http.ApiClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a page's form, as a browser would send them.
 *
 * @param fields values by name; a field that is not ticked or not there has none
 */
record Form(Map<String, List<String>> fields) {

  static final Form EMPTY = new Form(Map.of());

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern CONTROL =
      Pattern.compile(
          "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>",
          Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*\\bselected\\b[^>]*)>");
  private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

  /** The page's forms that lead to this path. */
  static Stream<Form> to(String path, String page) {
    return FORM.matcher(page)
        .results()
        .filter(form -> attribute(form.group(1), "action").equals(Optional.of(path)))
        .map(form -> of(form.group(2)));
  }

  private static Form of(String inside) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    CONTROL
        .matcher(inside)
        .results()
        .forEach(control -> {
          if (control.group(1) != null) {
            input(control.group(1), fields);
          } else if (control.group(2) != null) {
            put(control.group(2), control.group(3), fields);
          } else {
            select(control, fields);
          }
        });
    fields.remove("_csrf");
    return new Form(fields);
  }

  private static void input(String tag, Map<String, List<String>> fields) {
    String type = attribute(tag, "type").orElse("text");
    boolean sent =
        switch (type) {
          case "radio", "checkbox" -> tag.contains("checked");
          case "file", "submit", "button" -> false;
          default -> true;
        };
    if (sent) {
      put(tag, attribute(tag, "value").orElse(""), fields);
    }
  }

  private static void select(MatchResult control, Map<String, List<String>> fields) {
    Matcher chosen = CHOSEN.matcher(control.group(5));
    Matcher first = OPTION.matcher(control.group(5));
    if (chosen.find()) {
      put(control.group(4), attribute(chosen.group(1), "value").orElse(""), fields);
    } else if (first.find()) {
      put(control.group(4), attribute(first.group(1), "value").orElse(""), fields);
    }
  }

  private static void put(String tag, String value, Map<String, List<String>> fields) {
    attribute(tag, "name")
        .ifPresent(name -> fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(plain(value)));
  }

  /** One {@code name=value} a line. */
  static Form typed(String lines) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    lines
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().split("=", 2))
        .forEach(field -> fields.computeIfAbsent(field[0], _ -> new ArrayList<>()).add(field[1]));
    return new Form(fields);
  }

  /**
   * Whether what is typed could be typed here: of many forms like this, the one it is meant for.
   */
  boolean isMeantBy(Form typed) {
    return !fields.containsKey("question")
        || fields.get("question").equals(typed.fields.get("question"));
  }

  Form with(Form typed) {
    Map<String, List<String>> all = new LinkedHashMap<>(fields);
    all.putAll(typed.fields);
    return new Form(all);
  }

  String encoded() {
    return fields.entrySet().stream()
        .flatMap(field ->
            field.getValue().stream()
                .map(value -> ApiClient.segment(field.getKey()) + "=" + ApiClient.segment(value)))
        .collect(Collectors.joining("&"));
  }

  private static Optional<String> attribute(String tag, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return matcher.find() ? Optional.of(plain(matcher.group(1))) : Optional.empty();
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
