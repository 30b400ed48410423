/** Agreements over REST, under the name that everybody uses: BAAs. */
@NullMarked
package io.vendorward.agreement.web;

import org.jspecify.annotations.NullMarked;
