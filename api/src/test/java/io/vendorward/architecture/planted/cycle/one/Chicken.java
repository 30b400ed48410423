package io.vendorward.architecture.planted.cycle.one;

import io.vendorward.architecture.planted.cycle.two.Egg;

/** Comes from an egg. */
public record Chicken(Egg egg) {}
