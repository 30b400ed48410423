/**
 * Questionnaire templates: sections, questions and their scoring rules, in versions of which a
 * published one never changes.
 */
@NullMarked
package io.vendorward.questionnaire;

import org.jspecify.annotations.NullMarked;
