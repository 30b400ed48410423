/** Assessments over REST: the tenant's operations, and the vendor's under {@code /portal}. */
@NullMarked
package io.vendorward.assessment.web;

import org.jspecify.annotations.NullMarked;
