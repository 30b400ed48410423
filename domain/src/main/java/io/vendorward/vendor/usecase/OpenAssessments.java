package io.vendorward.vendor.usecase;

import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import reactor.core.publisher.Mono;

/** Work under way that keeps a vendor from being archived. */
public interface OpenAssessments {

  /** How many of the vendor's assessments are neither completed nor cancelled. */
  Mono<Long> count(TenantId tenant, VendorId vendor);
}
