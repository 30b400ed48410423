/**
 * Business associate agreements and what stands in their place: who is bound by them, for what,
 * with which terms, and on which days. Pure rules; who may read or change them stands elsewhere.
 */
@NullMarked
package io.vendorward.agreement;

import org.jspecify.annotations.NullMarked;
