package io.vendorward.finding.usecase;

import io.vendorward.finding.Finding;

/** A finding with the name of the vendor it is about. */
public record NamedFinding(Finding finding, String vendorName) {}
