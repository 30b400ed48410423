@NullMarked
package io.vendorward.architecture.planted.cycle.two;

import org.jspecify.annotations.NullMarked;
