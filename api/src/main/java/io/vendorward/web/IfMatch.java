package io.vendorward.web;

/** The version that the caller saw, from the {@code If-Match} header; 428 where it is missing. */
public record IfMatch(long version) {}
