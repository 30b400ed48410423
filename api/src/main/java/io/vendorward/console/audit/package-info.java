/** The audit trail as a page. */
@NullMarked
package io.vendorward.console.audit;

import org.jspecify.annotations.NullMarked;
