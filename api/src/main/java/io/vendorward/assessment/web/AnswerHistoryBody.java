package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Every answer that a question had. */
@Schema(name = "AnswerHistory", description = "Every answer that a question had, newest first.")
record AnswerHistoryBody(@Schema(maxLength = 10000) List<AnswerBody> data) {}
