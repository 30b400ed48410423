package io.vendorward.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** Ends a request with a problem; made by {@link Problems} when an outcome is no success. */
@SuppressWarnings("serial")
public final class ProblemException extends RuntimeException {

  private final ProblemType type;
  private final String detail;
  private final List<FieldError> errors;
  private final Map<String, Object> more;
  private final HttpHeaders headers;

  ProblemException(
      ProblemType type,
      String detail,
      List<FieldError> errors,
      Map<String, Object> more,
      HttpHeaders headers) {
    super(detail, null, false, false);
    this.type = type;
    this.detail = detail;
    this.errors = List.copyOf(errors);
    this.more = Map.copyOf(more);
    this.headers = headers;
  }

  public ProblemType type() {
    return type;
  }

  public String detail() {
    return detail;
  }

  public List<FieldError> errors() {
    return errors;
  }

  /** Members beside the standard ones, such as the current state of a stale resource. */
  public Map<String, Object> more() {
    return more;
  }

  /** Headers such as {@code ETag} or {@code Retry-After}. */
  public HttpHeaders headers() {
    return headers;
  }
}
