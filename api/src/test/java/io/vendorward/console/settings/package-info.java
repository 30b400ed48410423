@NullMarked
package io.vendorward.console.settings;

import org.jspecify.annotations.NullMarked;
