package io.vendorward.assessment;

import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.util.Optional;

/**
 * Whom an assessment is about.
 *
 * @param engagement the service it is about; empty when it is about the vendor as a whole
 */
public record Subject(VendorId vendor, Optional<EngagementId> engagement) {}
