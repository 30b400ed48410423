@NullMarked
package io.vendorward.architecture.planted;

import org.jspecify.annotations.NullMarked;
