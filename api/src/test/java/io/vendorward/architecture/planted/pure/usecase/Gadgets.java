package io.vendorward.architecture.planted.pure.usecase;

/** A port for the planted controller. */
public interface Gadgets {

  int count();
}
