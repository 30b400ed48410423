@NullMarked
package io.vendorward.wiring;

import org.jspecify.annotations.NullMarked;
