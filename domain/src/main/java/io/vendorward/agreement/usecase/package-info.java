/** Drafting, signing, amending and ending agreements. */
@NullMarked
package io.vendorward.agreement.usecase;

import org.jspecify.annotations.NullMarked;
