package io.vendorward.questionnaire;

/** What a column of a questionnaire workbook means. */
public enum MappingRole {
  KEY,
  SECTION,
  DEPTH,
  QUESTION,
  GUIDANCE,
  TYPE,
  OPTIONS,
  ANSWER,
  COMMENT,
  WEIGHT,
  COMPLIANT,
  POINTS,
  FINDING_SEVERITY,
  FINDING_TEXT,
  FRAMEWORK,
  IGNORE
}
