/** The console's pages of assessments: from a draft to the end of its review. */
@NullMarked
package io.vendorward.console.assessment;

import org.jspecify.annotations.NullMarked;
