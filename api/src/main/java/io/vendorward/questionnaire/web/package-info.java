/** Templates, their versions and imports over REST. */
@NullMarked
package io.vendorward.questionnaire.web;

import org.jspecify.annotations.NullMarked;
