package io.vendorward.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED;
import static org.springframework.http.HttpStatus.NOT_ACCEPTABLE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Every kind of problem that the API answers with; each has a page under {@code docs/problems}. */
public enum ProblemType {
  MALFORMED_BODY(BAD_REQUEST, "The body cannot be read"),
  INVALID_FIELDS(BAD_REQUEST, "Some fields are not valid"),
  INVALID_PARAMETER(BAD_REQUEST, "A parameter is not valid"),
  BAD_CURSOR(BAD_REQUEST, "The cursor is not one of this list"),
  BAD_REQUEST_LINE(BAD_REQUEST, "The request cannot be accepted"),
  UNAUTHENTICATED(UNAUTHORIZED, "A valid token is needed"),
  FORBIDDEN_OPERATION(FORBIDDEN, "Not allowed"),
  UNKNOWN_RESOURCE(NOT_FOUND, "Not found"),
  WRONG_METHOD(METHOD_NOT_ALLOWED, "Method not allowed here"),
  NOT_OFFERED(NOT_ACCEPTABLE, "No answer in an accepted media type"),
  WRONG_STATE(CONFLICT, "Not possible in the present state"),
  ALREADY_EXISTS(CONFLICT, "Already exists"),
  REQUEST_RUNNING(CONFLICT, "The same request is still running"),
  QUESTIONS_NOT_SCORED(CONFLICT, "Some questions would not be scored"),
  SCORE_PENDING(CONFLICT, "The score is being computed"),
  STALE_VERSION(PRECONDITION_FAILED, "Changed in the meantime"),
  BODY_TOO_LARGE(CONTENT_TOO_LARGE, "The body is too large"),
  UNKNOWN_MEDIA_TYPE(UNSUPPORTED_MEDIA_TYPE, "Media type not accepted"),
  NOT_POSSIBLE(UNPROCESSABLE_CONTENT, "Understood, but not possible"),
  OTHER_BODY(UNPROCESSABLE_CONTENT, "The key was used with another body"),
  VERSION_REQUIRED(PRECONDITION_REQUIRED, "If-Match is needed"),
  TOO_MANY(TOO_MANY_REQUESTS, "Too many requests"),
  UNEXPECTED(INTERNAL_SERVER_ERROR, "Something went wrong on our side"),
  UNAVAILABLE(SERVICE_UNAVAILABLE, "Not available at the moment");

  private final HttpStatus status;
  private final String title;

  ProblemType(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  public HttpStatus status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** The name as it stands in {@code code} and at the end of {@code type}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
