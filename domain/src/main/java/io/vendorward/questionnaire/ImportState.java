package io.vendorward.questionnaire;

/** The states of a {@link TemplateImport} by name, for lists and records. */
public enum ImportState {
  RECEIVED,
  ANALYSED,
  REFUSED,
  APPLIED
}
