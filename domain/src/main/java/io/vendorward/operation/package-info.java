/** Work that outlives a request: jobs of the worker, and operations that a caller follows. */
@NullMarked
package io.vendorward.operation;

import org.jspecify.annotations.NullMarked;
