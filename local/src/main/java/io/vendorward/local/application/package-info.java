/** The application's jar: unpacked, migrated, started as a child. */
@NullMarked
package io.vendorward.local.application;

import org.jspecify.annotations.NullMarked;
