package io.vendorward.portal.postgres;

/** Statements that change grants; each also writes the rows of the twin. */
final class GrantSql {

  /** What follows a statement that changes rows; $1 is the tenant, $2 the time, $3 who did it. */
  private static final String AND_ITS_VERSION =
      """
       returning g.*)
      insert into portal_grant_version (tenant_id, contact_id, kind, resource_id, version,
        account_id, template_version_id, rights, hospital_name, zone, title, sender, due_on, state,
        answered, total, opened_at, revoked_at, recorded_at, recorded_by)
      select c.tenant_id, c.contact_id, c.kind, c.resource_id, c.version,
        c.account_id, c.template_version_id, c.rights, c.hospital_name, c.zone, c.title, c.sender,
        c.due_on, c.state, c.answered, c.total, c.opened_at, c.revoked_at,
        $2::timestamptz, $3::text
      from changed c
      returning 1 as one\
      """;

  static final String PUT =
      changing(
          """
          insert into portal_grant as g (tenant_id, contact_id, kind, resource_id, account_id,
            template_version_id, rights, hospital_name, zone, title, sender, due_on, state,
            answered, total, version)
          select p.tenant_id, $4::uuid, $5::text, $6::uuid, a.account_id,
            $7::uuid, $8::text, p.name, p.zone, $9::text, $10::text, $11::date, $12::text, $13::int,
            $14::int, 1
          from tenant_profile p
          left join contact_address a on a.tenant_id = p.tenant_id and a.contact_id = $4
          where p.tenant_id = $1
          on conflict (tenant_id, kind, resource_id, contact_id) do update
          set account_id = excluded.account_id,
            template_version_id = excluded.template_version_id,
            rights = excluded.rights,
            hospital_name = excluded.hospital_name,
            zone = excluded.zone,
            title = excluded.title,
            sender = excluded.sender,
            due_on = excluded.due_on,
            state = excluded.state,
            answered = excluded.answered,
            total = excluded.total,
            revoked_at = null,
            version = g.version + 1\
          """);

  static final String PROGRESS =
      changing(
          """
          update portal_grant g
          set due_on = $6, state = $7, answered = $8, total = $9, version = g.version + 1
          where g.tenant_id = $1 and g.kind = $4 and g.resource_id = $5\
          """);

  static final String MOVE = "select portal_grant_progress($1, $4, $5, $6, $7, $3, $2)";

  static final String OPENED =
      changing(
          """
          update portal_grant g
          set opened_at = $2, version = g.version + 1
          where g.tenant_id = $1 and g.kind = $4 and g.resource_id = $5 and g.account_id = $6
            and g.opened_at is null\
          """);

  static final String REVOKE =
      changing(
          """
          update portal_grant g
          set revoked_at = $2, version = g.version + 1
          where g.tenant_id = $1 and g.kind = $4 and g.resource_id = $5 and g.contact_id = $6
            and g.revoked_at is null\
          """);

  static final String BIND =
      changing(
          """
          update portal_grant g
          set account_id = $5, version = g.version + 1
          where g.tenant_id = $1 and g.contact_id = $4 and g.revoked_at is null\
          """);

  static final String UNBIND =
      changing(
          """
          update portal_grant g
          set account_id = null, version = g.version + 1
          where g.tenant_id = $1 and g.contact_id = $4 and g.account_id is not null\
          """);

  private GrantSql() {}

  private static String changing(String statement) {
    return "with changed as (" + statement + AND_ITS_VERSION;
  }
}
