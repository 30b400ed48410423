/** What a tenant says about itself. */
@NullMarked
package io.vendorward.settings;

import org.jspecify.annotations.NullMarked;
