@NullMarked
package io.vendorward.agreement.web;

import org.jspecify.annotations.NullMarked;
