package io.vendorward.portal;

/** A mail in words, as text and as HTML. */
public record Mail(String to, String subject, String text, String html) {}
