@NullMarked
package io.vendorward.architecture.planted.pure;

import org.jspecify.annotations.NullMarked;
