@NullMarked
package io.vendorward.assessment.web;

import org.jspecify.annotations.NullMarked;
