/** A questionnaire sent to a vendor: its states, its answers, submission and review. */
@NullMarked
package io.vendorward.assessment;

import org.jspecify.annotations.NullMarked;
