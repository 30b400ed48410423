/** The OpenAPI document, written from the running code. */
@NullMarked
package io.vendorward.openapi;

import org.jspecify.annotations.NullMarked;
