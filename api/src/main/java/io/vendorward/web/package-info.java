/** Conventions every endpoint keeps: problems, versions, cursors, merge patches, idempotency. */
@NullMarked
package io.vendorward.web;

import org.jspecify.annotations.NullMarked;
