/** Sending, answering, submitting, returning and completing assessments. */
@NullMarked
package io.vendorward.assessment.usecase;

import org.jspecify.annotations.NullMarked;
