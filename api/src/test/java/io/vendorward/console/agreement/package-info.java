@NullMarked
package io.vendorward.console.agreement;

import org.jspecify.annotations.NullMarked;
