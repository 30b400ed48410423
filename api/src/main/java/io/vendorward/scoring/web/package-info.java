/** Scores over REST, and the job that computes them. */
@NullMarked
package io.vendorward.scoring.web;

import org.jspecify.annotations.NullMarked;
