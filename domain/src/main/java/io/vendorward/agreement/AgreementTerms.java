package io.vendorward.agreement;

import java.time.LocalDate;

/**
 * What a version of an agreement says, all amendments before it included.
 *
 * @param effective the day from which it says it holds
 */
public record AgreementTerms(
    LocalDate effective, Duration duration, Scope scope, ClauseRegister register) {}
