@NullMarked
package io.vendorward.architecture.planted.cycle.one;

import org.jspecify.annotations.NullMarked;
