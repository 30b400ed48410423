package io.vendorward.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** The problems that handlers answer with. */
public final class Problems {

  private static final long RETRY_AFTER_SECONDS = 5;

  private Problems() {}

  public static ProblemException of(ProblemType type, String detail) {
    return of(type, detail, List.of());
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

  /**
   * The database cannot be had.
   *
   * @param undecided whether what was asked may have been done all the same
   */
  static ProblemException unavailable(boolean undecided) {
    return unavailable(
        undecided
            ? "The connection to the database was lost while this was saved: all of it was saved, or"
                + " nothing. Look again, or repeat the call with the same Idempotency-Key."
            : "The database cannot be reached at the moment; nothing was changed. Try again in a few"
                + " seconds.");
  }

  /** Something that we need does not answer; a client may try again soon. */
  public static ProblemException unavailable(String detail) {
    return new ProblemException(
        ProblemType.UNAVAILABLE, detail, List.of(), Map.of(), retryAfter(RETRY_AFTER_SECONDS));
  }

  public static ProblemException tooMany(long retryAfterSeconds) {
    return new ProblemException(
        ProblemType.TOO_MANY,
        "Too many requests; try again in " + retryAfterSeconds + " seconds.",
        List.of(),
        Map.of(),
        retryAfter(retryAfterSeconds));
  }

  private static HttpHeaders retryAfter(long seconds) {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return headers;
  }
}
