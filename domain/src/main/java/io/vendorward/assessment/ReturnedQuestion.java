package io.vendorward.assessment;

import io.vendorward.questionnaire.QuestionKey;

/** A question given back to the vendor, and what the vendor is told about why. */
public record ReturnedQuestion(QuestionKey question, String reason) {}
