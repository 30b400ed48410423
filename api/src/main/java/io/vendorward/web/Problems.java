package io.vendorward.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** The problems that handlers answer with. */
public final class Problems {

  private Problems() {}

  public static ProblemException of(ProblemType type, String detail) {
    return new ProblemException(type, detail, List.of(), Map.of(), HttpHeaders.EMPTY);
  }

  public static ProblemException of(ProblemType type, String detail, List<FieldError> errors) {
    return new ProblemException(type, detail, errors, Map.of(), HttpHeaders.EMPTY);
  }

  /** With members of its own beside the standard ones. */
  public static ProblemException of(
      ProblemType type, String detail, List<FieldError> errors, Map<String, Object> more) {
    return new ProblemException(type, detail, errors, more, HttpHeaders.EMPTY);
  }

  /** Unknown, or another tenant's: the same answer. */
  public static ProblemException notFound(String what) {
    return of(ProblemType.UNKNOWN_RESOURCE, "There is no such " + what + ".");
  }

  public static ProblemException wrongState(String detail) {
    return of(ProblemType.WRONG_STATE, detail);
  }

  /** One field is wrong for a reason that only the use case could know. */
  public static ProblemException invalid(String pointer, String code, String detail) {
    return invalid(List.of(new FieldError(pointer, code, detail)));
  }

  public static ProblemException invalid(List<FieldError> errors) {
    return of(
        ProblemType.INVALID_FIELDS,
        errors.size() == 1
            ? "1 field is not valid; nothing was changed."
            : errors.size() + " fields are not valid; nothing was changed.",
        errors);
  }

  /** The caller saw an older version; what there is now comes along. */
  public static ProblemException stale(Object current, long version) {
    var headers = new HttpHeaders();
    headers.setETag(Etags.of(version));
    return new ProblemException(
        ProblemType.STALE_VERSION,
        "Somebody changed this since it was read; nothing was changed now. The current state is in"
            + " 'current'.",
        List.of(),
        Map.of("current", current),
        headers);
  }

  public static ProblemException tooMany(long retryAfterSeconds) {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
    return new ProblemException(
        ProblemType.TOO_MANY,
        "Too many requests; try again in " + retryAfterSeconds + " seconds.",
        List.of(),
        Map.of(),
        headers);
  }
}
