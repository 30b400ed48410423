package io.vendorward.portal;

/** A contact as its hospital wrote it down, at the moment a mail is made. */
public record Recipient(String name, String address) {}
