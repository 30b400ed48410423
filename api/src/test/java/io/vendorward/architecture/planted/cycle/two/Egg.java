package io.vendorward.architecture.planted.cycle.two;

import io.vendorward.architecture.planted.cycle.one.Chicken;

/** Comes from a chicken. */
public record Egg(Chicken chicken) {}
