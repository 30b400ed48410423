@NullMarked
package io.vendorward.architecture;

import org.jspecify.annotations.NullMarked;
