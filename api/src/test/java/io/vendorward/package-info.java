@NullMarked
package io.vendorward;

import org.jspecify.annotations.NullMarked;
