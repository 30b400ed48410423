package io.vendorward.finding;

import java.time.Instant;

/** Why a finding is no longer open, who said so and when. */
public record Ending(String reason, String by, Instant at) {}
