package io.vendorward.web;

import io.vendorward.operation.usecase.AttemptTakenOverException;
import io.vendorward.tenancy.usecase.DatabaseUnavailableException;
import io.vendorward.tenancy.usecase.NoLiveGrantException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** What the framework throws, as problems in our words. */
final class ProblemMapping {

  private ProblemMapping() {}

  static ProblemException of(Throwable thrown) {
    return switch (thrown) {
      case ProblemException problem -> problem;
      case MalformedBodyException malformed ->
          Problems.of(
              ProblemType.MALFORMED_BODY,
              malformed.errors().size() == 1
                  ? "1 field cannot be read; nothing was changed."
                  : malformed.errors().size() + " fields cannot be read; nothing was changed.",
              malformed.errors());
      case WebExchangeBindException invalid -> Problems.invalid(fields(invalid));
      case HandlerMethodValidationException invalid ->
          Problems.of(
              ProblemType.INVALID_PARAMETER, "A parameter is not valid.", parameters(invalid));
      case MissingRequestValueException missing ->
          parameter(missing.getName(), "required", "is needed");
      case MethodNotAllowedException method -> wrongMethod(method);
      case UnsupportedMediaTypeStatusException media ->
          Problems.of(
              ProblemType.UNKNOWN_MEDIA_TYPE,
              "The body comes as a media type that is not accepted here; accepted: "
                  + media.getSupportedMediaTypes()
                  + ".");
      case NotAcceptableStatusException media ->
          Problems.of(
              ProblemType.NOT_OFFERED, "Answers come as: " + media.getSupportedMediaTypes() + ".");
      case DataBufferLimitException large -> tooLarge();
      case NoLiveGrantException closed -> Problems.notFound("request");
      case DatabaseUnavailableException away -> Problems.unavailable(away.undecided());
      case AttemptTakenOverException taken ->
          Problems.of(
              ProblemType.REQUEST_RUNNING,
              "Another call with this key took over; ask again in a moment. Nothing was changed by"
                  + " this one.");
      case ServerWebInputException input -> input(input);
      case ResponseStatusException status -> ofStatus(status);
      default ->
          Problems.of(
              ProblemType.UNEXPECTED,
              "The error was recorded; nothing was changed. Try again, and quote the trace id if it happens again.");
    };
  }

  private static ProblemException ofStatus(ResponseStatusException status) {
    return switch (HttpStatus.resolve(status.getStatusCode().value())) {
      case NOT_FOUND ->
          Problems.of(ProblemType.UNKNOWN_RESOURCE, "There is nothing at this address.");
      case CONTENT_TOO_LARGE -> tooLarge();
      // a form, which nothing here takes, is refused without saying what would be taken
      case UNSUPPORTED_MEDIA_TYPE ->
          Problems.of(
              ProblemType.UNKNOWN_MEDIA_TYPE,
              "The body comes as a form; this operation takes JSON. Nothing was changed.");
      case BAD_REQUEST ->
          Problems.of(ProblemType.BAD_REQUEST_LINE, "The request cannot be accepted as it is.");
      case null, default ->
          Problems.of(ProblemType.UNEXPECTED, "The error was recorded; nothing was changed.");
    };
  }

  private static ProblemException input(ServerWebInputException input) {
    for (Throwable cause = input.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof MalformedBodyException || cause instanceof DataBufferLimitException) {
        return of(cause);
      }
      if (cause instanceof DecodingException decoding && decoding.getCause() == null) {
        break;
      }
    }
    var parameter = input.getMethodParameter();
    if (input.getCause() != null && parameter != null && !isBody(parameter)) {
      var name = parameter.getParameterName();
      return parameter(name == null ? "" : name, "invalid", "has the wrong form");
    }
    return Problems.of(
        ProblemType.MALFORMED_BODY, "The body is missing or is not JSON; nothing was changed.");
  }

  private static boolean isBody(org.springframework.core.MethodParameter parameter) {
    return parameter.hasParameterAnnotation(
        org.springframework.web.bind.annotation.RequestBody.class);
  }

  private static ProblemException parameter(String name, String code, String detail) {
    return Problems.of(
        ProblemType.INVALID_PARAMETER,
        "The parameter '" + name + "' " + detail + ".",
        List.of(new FieldError(name, code, detail)));
  }

  private static ProblemException tooLarge() {
    return Problems.of(
        ProblemType.BODY_TOO_LARGE,
        "The body is larger than this operation takes; nothing was changed.");
  }

  private static ProblemException wrongMethod(MethodNotAllowedException method) {
    var headers = new HttpHeaders();
    headers.setAllow(method.getSupportedMethods());
    return new ProblemException(
        ProblemType.WRONG_METHOD,
        "This address takes " + method.getSupportedMethods() + ".",
        List.of(),
        java.util.Map.of(),
        headers);
  }

  static List<FieldError> fields(Errors invalid) {
    var fields = new ArrayList<FieldError>();
    invalid
        .getFieldErrors()
        .forEach(error ->
            fields.add(
                new FieldError(
                    JsonPointers.ofPath(error.getField()),
                    constraintCode(error.getCode()),
                    text(error.getDefaultMessage()))));
    invalid
        .getGlobalErrors()
        .forEach(error ->
            fields.add(
                new FieldError(
                    "", constraintCode(error.getCode()), text(error.getDefaultMessage()))));
    return fields;
  }

  private static List<FieldError> parameters(HandlerMethodValidationException invalid) {
    return invalid.getParameterValidationResults().stream()
        .flatMap(result ->
            result.getResolvableErrors().stream()
                .map(error ->
                    new FieldError(
                        text(result.getMethodParameter().getParameterName()),
                        constraintCode(
                            error.getCodes() == null
                                ? null
                                : error.getCodes()[error.getCodes().length - 1]),
                        text(error.getDefaultMessage()))))
        .toList();
  }

  /** {@code NotBlank} and {@code NotNull} are "required"; the others their own name in kebab. */
  static String constraintCode(@org.jspecify.annotations.Nullable String constraint) {
    return switch (constraint) {
      case null -> "invalid";
      case "NotNull", "NotBlank", "NotEmpty" -> "required";
      default -> constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    };
  }

  private static String text(@org.jspecify.annotations.Nullable String message) {
    return message == null ? "is not valid" : message;
  }
}
