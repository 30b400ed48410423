@NullMarked
package io.vendorward.console.questionnaire;

import org.jspecify.annotations.NullMarked;
