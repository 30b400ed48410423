package io.vendorward.vendor.postgres;

/** The statements of the vendor list. */
final class VendorListSql {

  static final String EVERYTHING =
      """
      select id, version, number, legal_name, trading_names, identifiers, domains, owner, status,
        external_ids, created_at, updated_at
      from vendor v
      where tenant_id = $1
        and ($2::text[] is null or status = any ($2))
        and ($3::text is null or owner = $3)
        and ($4::text is null or owner = $4)\
      """;

  /** The first word finds, by its range in the index; the others only sift. */
  static final String NAMED =
      EVERYTHING
          + """
           and id in (
              select w.vendor_id from vendor_name_word w
              where w.tenant_id = $1 and w.word >= $5[1] and w.word < $6[1])
            and not exists (
              select 1 from unnest($5[2:], $6[2:]) as other (low, high)
              where not exists (
                select 1 from vendor_name_word w
                where w.tenant_id = $1 and w.vendor_id = v.id
                  and w.word >= other.low and w.word < other.high))\
          """;

  static final String NUMBERED = EVERYTHING + " and number = $5";

  static final String COUNTS =
      """
      select status, count(*) as vendors from vendor
      where tenant_id = $1 and ($2::text is null or owner = $2)
      group by status\
      """;

  private VendorListSql() {}
}
