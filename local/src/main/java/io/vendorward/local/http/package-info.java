/** JSON over HTTP, as the launcher, the demo and the tests speak it. */
@NullMarked
package io.vendorward.local.http;

import org.jspecify.annotations.NullMarked;
