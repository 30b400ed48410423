/** Use cases as beans, one configuration a feature. */
@NullMarked
package io.vendorward.wiring;

import org.jspecify.annotations.NullMarked;
