/** Wiring of the reports. */
@NullMarked
package io.vendorward.report.web;

import org.jspecify.annotations.NullMarked;
