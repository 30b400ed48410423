/** Two fictional hospitals and their vendors, told through the public API. */
@NullMarked
package io.vendorward.local.demo;

import org.jspecify.annotations.NullMarked;
