/** Control scores: exact sums over answers and rules, where higher is better. */
@NullMarked
package io.vendorward.scoring;

import org.jspecify.annotations.NullMarked;
