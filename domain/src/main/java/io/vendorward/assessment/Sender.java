package io.vendorward.assessment;

/**
 * The hospital's person whom the vendor's mail and first page name.
 *
 * @param reference who that is, as records name people
 */
public record Sender(String reference, String name) {}
