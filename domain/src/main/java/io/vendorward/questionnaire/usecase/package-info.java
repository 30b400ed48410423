/** Editing, importing, publishing and reading questionnaire templates. */
@NullMarked
package io.vendorward.questionnaire.usecase;

import org.jspecify.annotations.NullMarked;
