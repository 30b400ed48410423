/** The portal's pages of a questionnaire: reading, answering, handing in. */
@NullMarked
package io.vendorward.portal.assessment;

import org.jspecify.annotations.NullMarked;
