package io.vendorward.vendor;

/**
 * Why one field of a request cannot stand.
 *
 * @param pointer JSON pointer to the field, such as {@code /domains/0}
 * @param code stable, such as {@code not-a-domain}; the edge has the text for it
 */
public record Fault(String pointer, String code) {}
