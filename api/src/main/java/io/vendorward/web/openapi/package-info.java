/** The OpenAPI document, written from the running code. */
@NullMarked
package io.vendorward.web.openapi;

import org.jspecify.annotations.NullMarked;
