package io.vendorward.agreement;

import java.time.LocalDate;

/**
 * Where a rule stands.
 *
 * @param text such as {@code 45 CFR 164.504(e)(2)(i)}
 * @param since the day from which it had to be followed in this form
 */
public record Citation(String text, LocalDate since) {}
