package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** How far the answers are. */
@Schema(name = "AnswerProgress", description = "How many questions have an answer.")
record ProgressBody(@Schema(example = "41") int answered, @Schema(example = "120") int total) {}
