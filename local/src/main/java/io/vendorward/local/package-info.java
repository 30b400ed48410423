/** What <code>./run</code> starts and production never sees. */
@NullMarked
package io.vendorward.local;

import org.jspecify.annotations.NullMarked;
