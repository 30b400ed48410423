package io.vendorward.scoring;

import io.vendorward.questionnaire.QuestionKey;

/** What one question adds to the score. */
public record Contribution(QuestionKey question, QuestionKey section, Sum sum, Reason reason) {}
