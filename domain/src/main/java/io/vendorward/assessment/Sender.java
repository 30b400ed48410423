package io.vendorward.assessment;

/**
 * The hospital's person whom the vendor's mail and first page name.
 *
 * @param reference who that is, as records name people
 * @param reach how a vendor can check that the request is real, such as a telephone number; may be
 *     empty
 */
public record Sender(String reference, String name, String reach) {}
