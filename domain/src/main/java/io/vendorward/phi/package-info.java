/**
 * Flows of protected health information to vendors, and whether each was covered on a day: under
 * which agreement, and if not, why not. Pure rules.
 */
@NullMarked
package io.vendorward.phi;

import org.jspecify.annotations.NullMarked;
