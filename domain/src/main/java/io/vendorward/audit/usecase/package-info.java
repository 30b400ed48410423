/**
 * The one port through which every use case records a change, as audit record and event together.
 */
@NullMarked
package io.vendorward.audit.usecase;

import org.jspecify.annotations.NullMarked;
