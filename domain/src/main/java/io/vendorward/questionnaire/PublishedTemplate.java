package io.vendorward.questionnaire;

/**
 * What a published version asks.
 *
 * @param number counts the versions of the template, from 1
 */
public record PublishedTemplate(
    TemplateVersionId id, TemplateId template, int number, Questionnaire questionnaire) {}
