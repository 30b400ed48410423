/** The audit trail over REST. */
@NullMarked
package io.vendorward.audit.web;

import org.jspecify.annotations.NullMarked;
