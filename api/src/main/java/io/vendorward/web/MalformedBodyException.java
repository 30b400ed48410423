package io.vendorward.web;

import java.util.List;

/** A JSON body with fields that cannot be read; one entry a field. */
@SuppressWarnings("serial")
final class MalformedBodyException extends RuntimeException {

  private final List<FieldError> errors;

  MalformedBodyException(List<FieldError> errors) {
    super("malformed body", null, false, false);
    this.errors = List.copyOf(errors);
  }

  List<FieldError> errors() {
    return errors;
  }
}
