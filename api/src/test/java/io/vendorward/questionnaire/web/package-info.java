@NullMarked
package io.vendorward.questionnaire.web;

import org.jspecify.annotations.NullMarked;
