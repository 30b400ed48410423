/** Slices of operations and of work that failed too often. */
@NullMarked
package io.vendorward.operation.web;

import org.jspecify.annotations.NullMarked;
