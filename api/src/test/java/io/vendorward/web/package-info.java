@NullMarked
package io.vendorward.web;

import org.jspecify.annotations.NullMarked;
