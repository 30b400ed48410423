@NullMarked
package io.vendorward.console;

import org.jspecify.annotations.NullMarked;
