/** PostgreSQL from the zonky archive, its data kept in a folder of ours. */
@NullMarked
package io.vendorward.local.postgres;

import org.jspecify.annotations.NullMarked;
