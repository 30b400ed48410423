package io.vendorward.security;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where to go on after a login: a path of the console and nothing else. */
final class ContinueAt {

  static final String PARAMETER = "continue";

  private static final String START = "/console";

  private ContinueAt() {}

  static String safe(@Nullable String wished) {
    boolean ours =
        wished != null
            && (wished.equals(START)
                || wished.startsWith(START + "/")
                || wished.startsWith(START + "?"))
            && wished.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    return ours && wished != null && isAddress(wished) ? wished : START;
  }

  private static boolean isAddress(String path) {
    try {
      return !new URI(path).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A page whose form could not be sent, and is to be filled in again by its script. */
  static String unsent(@Nullable String wished) {
    String page = safe(wished);
    return page + (page.contains("?") ? "&" : "?") + "unsent";
  }

  /** The address that begins a login. */
  static String loginFor(String path) {
    return UriComponentsBuilder.fromPath("/oauth2/authorization/" + ConsoleLogin.REGISTRATION)
        .queryParam(PARAMETER, "{path}")
        .build(path)
        .toString();
  }
}
