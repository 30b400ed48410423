/** A mail server that delivers into a folder, and a page to read it. */
@NullMarked
package io.vendorward.local.mail;

import org.jspecify.annotations.NullMarked;
