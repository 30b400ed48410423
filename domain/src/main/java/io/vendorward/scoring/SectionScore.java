package io.vendorward.scoring;

import io.vendorward.questionnaire.QuestionKey;

/** The score of one section. */
public record SectionScore(QuestionKey section, String title, Sum sum) {}
