/** The pages of legal entities: the hospital's own, and those of vendors. */
@NullMarked
package io.vendorward.console.entity;

import org.jspecify.annotations.NullMarked;
