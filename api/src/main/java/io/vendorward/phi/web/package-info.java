/** Flows of protected health information over REST. */
@NullMarked
package io.vendorward.phi.web;

import org.jspecify.annotations.NullMarked;
