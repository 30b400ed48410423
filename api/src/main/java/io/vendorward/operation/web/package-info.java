/** Operations that a caller follows, over HTTP. */
@NullMarked
package io.vendorward.operation.web;

import org.jspecify.annotations.NullMarked;
