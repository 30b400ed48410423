/** The pages of what an administrator sets: the hospital's words, its people and its machines. */
@NullMarked
package io.vendorward.console.settings;

import org.jspecify.annotations.NullMarked;
