package io.vendorward.assessment;

import io.vendorward.questionnaire.TemplateVersionId;

/**
 * The published questionnaire that an assessment asks. A published version never changes, so its
 * title and its size may stand here as well.
 *
 * @param questions how many it asks
 */
public record Pin(TemplateVersionId version, String title, int questions) {}
