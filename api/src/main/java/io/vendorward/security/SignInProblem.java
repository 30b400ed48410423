package io.vendorward.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why somebody sees the sign-in page instead of the console. */
enum SignInProblem {
  /** The identity provider does not answer. */
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  /** The login is for no organization, or for several. */
  ORGANIZATION(HttpStatus.FORBIDDEN),
  CANCELLED(HttpStatus.OK),
  /** It took longer than ten minutes, or was begun in another browser. */
  EXPIRED(HttpStatus.OK),
  FAILED(HttpStatus.OK),
  SIGNED_OUT(HttpStatus.OK);

  private final HttpStatus status;

  SignInProblem(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }

  /** As it stands in the page's address and in the keys of its texts. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String page() {
    return "/console/sign-in?why=" + code();
  }

  static Optional<SignInProblem> of(@Nullable String code) {
    return Arrays.stream(values()).filter(problem -> problem.code().equals(code)).findFirst();
  }

  static SignInProblem ofError(String code) {
    return switch (code) {
      case ConsoleLogin.NO_ORGANIZATION -> ORGANIZATION;
      case "access_denied" -> CANCELLED;
      case "authorization_request_not_found", "invalid_state_parameter", "invalid_grant" -> EXPIRED;
      case "invalid_token_response", "server_error", "temporarily_unavailable" -> UNAVAILABLE;
      case "invalid_scope" -> ORGANIZATION;
      default -> FAILED;
    };
  }
}
