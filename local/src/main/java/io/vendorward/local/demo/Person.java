package io.vendorward.local.demo;

/** Somebody who can log in to the console. */
public record Person(String tenant, String role, String username, String password) {}
