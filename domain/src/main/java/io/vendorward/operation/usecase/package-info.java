/** Ports and use cases around jobs, operations and idempotent attempts. */
@NullMarked
package io.vendorward.operation.usecase;

import org.jspecify.annotations.NullMarked;
