package io.vendorward.phi.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.phi.CoverageWatch;
import io.vendorward.phi.KeptCoverage;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import java.util.List;
import reactor.core.publisher.Mono;

/** The kept coverage of all flows: derived, and written anew when what it follows from changes. */
public interface CoverageBook {

  /** What was last told of a vendor's flows. */
  Mono<CoverageWatch> watch(TenantId tenant, VendorId vendor);

  /** The vendors with flows that an agreement with one for whom the tenant works limits. */
  Mono<List<VendorId>> under(TenantId tenant, AgreementId upstream);

  /** In the place of all that was kept of a vendor. */
  Mono<Void> keep(
      TenantId tenant, VendorId vendor, List<KeptCoverage> coverage, CoverageWatch watch);
}
