@NullMarked
package io.vendorward.architecture.planted.web;

import org.jspecify.annotations.NullMarked;
