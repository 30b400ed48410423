package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.NotUnderstood;
import org.jspecify.annotations.Nullable;

/** A place of a file that did not become part of the questionnaire, or not as it stands. */
@Schema(name = "NotUnderstood")
record NotUnderstoodView(
    @Schema(example = "Questions") String sheet,
    @Schema(description = "As the sheet shows it; not given for the whole sheet", example = "12")
        @Nullable Integer row,
    @Schema(description = "Not given for the whole row", example = "C") @Nullable String column,
    NotUnderstood.Code code,
    String detail) {

  static NotUnderstoodView of(NotUnderstood one) {
    return new NotUnderstoodView(
        one.sheet(),
        one.row() == 0 ? null : one.row(),
        one.column().isEmpty() ? null : one.column(),
        one.code(),
        one.detail());
  }
}
