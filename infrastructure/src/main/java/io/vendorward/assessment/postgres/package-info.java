/** Assessments, answers, submissions and reviews in PostgreSQL. */
@NullMarked
package io.vendorward.assessment.postgres;

import org.jspecify.annotations.NullMarked;
