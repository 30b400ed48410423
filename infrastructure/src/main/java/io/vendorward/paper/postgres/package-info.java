/** Texts of agreements in PostgreSQL: what was shown, said and signed. */
@NullMarked
package io.vendorward.paper.postgres;

import org.jspecify.annotations.NullMarked;
