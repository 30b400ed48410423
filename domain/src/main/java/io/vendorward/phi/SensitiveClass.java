package io.vendorward.phi;

/** Classes of information with rules of their own, or with more at stake. */
public enum SensitiveClass {
  /** Records of a substance use disorder program (42 CFR Part 2). */
  SUBSTANCE_USE,
  PSYCHOTHERAPY_NOTES,
  HIV,
  GENETIC,
  REPRODUCTIVE,
  MINORS,
  SOCIAL_SECURITY_NUMBERS
}
