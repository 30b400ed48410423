package io.vendorward.finding.postgres;

import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.VendorId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Vendors for findings to be about. */
public final class VendorRows {

  private static final AtomicLong NUMBER = new AtomicLong();

  private VendorRows() {}

  public static VendorId insert(
      PostgresForTests postgres, TenantId tenant, String name, String owner) {
    var id = PostgresForTests.anyId();
    postgres.asStaff(
        tenant,
        () ->
            postgres
                .client()
                .sql(
                    """
                    insert into vendor (tenant_id, id, version, number, legal_name, name_key,
                      trading_names, identifiers, domains, owner, status, external_ids, created_at,
                      updated_at)
                    values ($1, $2, 1, $3, $4, lower($4), '{}', '[]', '{}', $5, 'ACTIVE', '{}',
                      timestamptz '2026-01-05 09:00Z', timestamptz '2026-01-05 09:00Z')\
                    """)
                .bindValues(List.of(tenant.value(), id, NUMBER.incrementAndGet(), name, owner))
                .fetch()
                .rowsUpdated());
    return new VendorId(id);
  }
}
