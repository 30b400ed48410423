@NullMarked
package io.vendorward.console.scoring;

import org.jspecify.annotations.NullMarked;
