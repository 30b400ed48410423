@NullMarked
package io.vendorward.console.entity;

import org.jspecify.annotations.NullMarked;
