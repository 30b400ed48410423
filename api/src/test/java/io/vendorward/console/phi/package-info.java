@NullMarked
package io.vendorward.console.phi;

import org.jspecify.annotations.NullMarked;
