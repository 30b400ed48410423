/** Reading and changing a tenant's settings. */
@NullMarked
package io.vendorward.settings.usecase;

import org.jspecify.annotations.NullMarked;
