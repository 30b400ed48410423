package io.vendorward.questionnaire;

/** The product's own questionnaire that a version was copied from, and which edition of it. */
public record ProductOrigin(String id, String version) {}
