package io.vendorward.questionnaire;

/** The finding that a failed question opens. */
public record FindingRule(Severity severity, String text) {}
