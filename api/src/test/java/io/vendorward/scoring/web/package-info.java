@NullMarked
package io.vendorward.scoring.web;

import org.jspecify.annotations.NullMarked;
