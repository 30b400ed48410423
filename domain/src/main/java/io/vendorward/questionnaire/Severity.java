package io.vendorward.questionnaire;

/** How grave a finding is. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}
