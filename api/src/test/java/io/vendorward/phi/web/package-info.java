@NullMarked
package io.vendorward.phi.web;

import org.jspecify.annotations.NullMarked;
