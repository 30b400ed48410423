/** Settings in PostgreSQL. */
@NullMarked
package io.vendorward.settings.postgres;

import org.jspecify.annotations.NullMarked;
