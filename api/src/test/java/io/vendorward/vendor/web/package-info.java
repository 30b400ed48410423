@NullMarked
package io.vendorward.vendor.web;

import org.jspecify.annotations.NullMarked;
