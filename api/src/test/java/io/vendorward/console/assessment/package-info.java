@NullMarked
package io.vendorward.console.assessment;

import org.jspecify.annotations.NullMarked;
