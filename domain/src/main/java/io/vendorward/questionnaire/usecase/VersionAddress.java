package io.vendorward.questionnaire.usecase;

import io.vendorward.questionnaire.TemplateId;

/**
 * A version of a template as somebody has seen it.
 *
 * @param seenVersion the record's version that was seen; any other one is stale
 */
public record VersionAddress(TemplateId template, int number, long seenVersion) {}
