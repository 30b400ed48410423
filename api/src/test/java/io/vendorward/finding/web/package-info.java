@NullMarked
package io.vendorward.finding.web;

import org.jspecify.annotations.NullMarked;
