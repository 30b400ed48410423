@NullMarked
package io.vendorward.architecture.planted.pure.usecase;

import org.jspecify.annotations.NullMarked;
