/** Use cases and ports of the text of agreements: show, discuss, sign, settle. */
@NullMarked
package io.vendorward.paper.usecase;

import org.jspecify.annotations.NullMarked;
