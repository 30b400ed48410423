@NullMarked
package io.vendorward.console.vendor;

import org.jspecify.annotations.NullMarked;
