package io.vendorward.questionnaire;

/** A control or citation that a question asks about, such as HIPAA 164.308(a)(1)(ii)(A). */
public record FrameworkMapping(String framework, String reference) {}
