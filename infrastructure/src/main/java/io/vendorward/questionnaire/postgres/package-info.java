/** Templates, versions and imports in PostgreSQL. */
@NullMarked
package io.vendorward.questionnaire.postgres;

import org.jspecify.annotations.NullMarked;
