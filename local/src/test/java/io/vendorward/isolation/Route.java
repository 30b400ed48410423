package io.vendorward.isolation;

import io.vendorward.local.http.ApiClient;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way into the application: an operation of the API, or a page.
 *
 * @param name the operation's id, or the page's method and path
 * @param mediaType of the body; JSON where an operation has none, a form's where a page has one
 * @param permissions any one of which lets staff in; empty for doors that are not for staff
 */
record Route(
    String name, String method, String path, String mediaType, Door door, Set<String> permissions) {

  static final String FORM = "application/x-www-form-urlencoded";

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  /** Who is let in at all. */
  enum Door {
    STAFF,
    PORTAL,
    EVERYBODY
  }

  Route {
    permissions = Set.copyOf(permissions);
  }

  /** A form with a file in it says what stands between its parts. */
  static String inParts(String mediaType) {
    return mediaType.equals("multipart/form-data") ? mediaType + "; boundary=part" : mediaType;
  }

  boolean isPage() {
    return !path.startsWith("/api/");
  }

  boolean isReading() {
    return method.equals("GET");
  }

  boolean endsSession() {
    return path.endsWith("/sign-out") || path.endsWith("/sessions/current");
  }

  int parameters() {
    return (int) PARAMETER.matcher(path).results().count();
  }

  /**
   * The path with these values in place of its parameters.
   *
   * @param values may be more than there are parameters
   */
  String pathOf(List<String> values) {
    Matcher matcher = PARAMETER.matcher(path);
    StringBuilder filled = new StringBuilder();
    for (int i = 0; matcher.find(); i++) {
      matcher.appendReplacement(filled, Matcher.quoteReplacement(ApiClient.segment(values.get(i))));
    }
    return matcher.appendTail(filled).toString();
  }

  /** The path to what nobody has. */
  String pathToNowhere() {
    return path.replaceAll("\\{(n|number)}", "1")
        .replaceAll("\\{(key|questionKey)}", "Q-1")
        .replaceAll("\\{[^}]+}", "0198c5f2-0000-7000-8000-0000000000ff");
  }
}
