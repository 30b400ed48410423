/** The worker inside every replica: does due jobs and numbers records, round after round. */
@NullMarked
package io.vendorward.operation.worker;

import org.jspecify.annotations.NullMarked;
