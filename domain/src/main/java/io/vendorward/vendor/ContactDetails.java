package io.vendorward.vendor;

/**
 * Who the person is; kept sealed.
 *
 * @param title what they do there, may be empty
 */
public record ContactDetails(String name, EmailAddress email, String title) {}
