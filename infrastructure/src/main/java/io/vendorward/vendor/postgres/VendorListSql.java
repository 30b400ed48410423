package io.vendorward.vendor.postgres;

/** The statements of the vendor list: one an order and direction, made of constants only. */
final class VendorListSql {

  private static final String PAGE =
      """
      select id, version, number, legal_name, trading_names, identifiers, domains, owner, status,
        external_ids, created_at, updated_at
      from vendor v
      where tenant_id = $1
        and ($2::text[] is null or status = any ($2))
        and ($3::text is null or owner = $3)
        and ($4::text is null or owner = $4)
        and (:column, id) :after ($5, $6)
        :named
      order by :column :direction, id :direction
      limit $7\
      """;

  /** The first word finds, by its range in the index; the others only sift. */
  private static final String NAMED =
      """
      and id in (
          select w.vendor_id from vendor_name_word w
          where w.tenant_id = $1 and w.word >= $8[1] and w.word < $9[1])
        and not exists (
          select 1 from unnest($8[2:], $9[2:]) as other (low, high)
          where not exists (
            select 1 from vendor_name_word w
            where w.tenant_id = $1 and w.vendor_id = v.id
              and w.word >= other.low and w.word < other.high))\
      """;

  static final String NUMBERED =
      """
      select id, version, number, legal_name, trading_names, identifiers, domains, owner, status,
        external_ids, created_at, updated_at
      from vendor
      where tenant_id = $1
        and ($2::text[] is null or status = any ($2))
        and ($3::text is null or owner = $3)
        and ($4::text is null or owner = $4)
        and number = $5\
      """;

  static final String COUNTS =
      """
      select status, count(*) as vendors from vendor
      where tenant_id = $1 and ($2::text is null or owner = $2)
      group by status\
      """;

  private VendorListSql() {}

  static String everything(VendorOrder order, boolean descending) {
    return page(order, descending, "");
  }

  static String named(VendorOrder order, boolean descending) {
    return page(order, descending, NAMED);
  }

  private static String page(VendorOrder order, boolean descending, String named) {
    return PAGE.replace(":column", order.column())
        .replace(":after", descending ? "<" : ">")
        .replace(":direction", descending ? "desc" : "asc")
        .replace(":named", named);
  }
}
