/** A tenant's settings over REST. */
@NullMarked
package io.vendorward.settings.web;

import org.jspecify.annotations.NullMarked;
