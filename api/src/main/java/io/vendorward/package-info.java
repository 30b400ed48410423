/** The application: its main class and run modes. */
@NullMarked
package io.vendorward;

import org.jspecify.annotations.NullMarked;
