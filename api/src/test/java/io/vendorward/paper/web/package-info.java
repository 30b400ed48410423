@NullMarked
package io.vendorward.paper.web;

import org.jspecify.annotations.NullMarked;
