@NullMarked
package io.vendorward.console.finding;

import org.jspecify.annotations.NullMarked;
