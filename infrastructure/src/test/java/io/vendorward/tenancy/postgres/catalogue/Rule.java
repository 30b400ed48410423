package io.vendorward.tenancy.postgres.catalogue;

import static io.vendorward.tenancy.postgres.catalogue.Exempt.OF_A_HOSPITALS_EVERY_VENDOR;
import static io.vendorward.tenancy.postgres.catalogue.Exempt.OF_EVERY_TENANT;
import static io.vendorward.tenancy.postgres.catalogue.Exempt.WITHOUT_HISTORY;
import static io.vendorward.tenancy.postgres.catalogue.Exempt.WITHOUT_TENANT;
import static io.vendorward.tenancy.postgres.catalogue.Exempt.sql;

/**
 * A rule: a query that names what breaks it, and a violation to plant that it must name.
 *
 * <p>The queries read the views {@code tables(oid, name, tenant)}, {@code tenant} being the
 * position of the column {@code tenant_id}; {@code roles(oid, name)}; and {@code conditions(policy,
 * role, condition)}, where a comparison with a setting of the scope is written {@code (column =
 * :setting)}.
 */
enum Rule {
  ROW_SECURITY_IS_FORCED(
      """
      select t.name from tables t join pg_class c on c.oid = t.oid
      where t.tenant is not null and not (c.relrowsecurity and c.relforcerowsecurity)\
      """,
      "alter table planted no force row level security"),

  A_GRANTED_COMMAND_HAS_A_POLICY_OF_ITS_OWN(
      """
      select t.name || ' ' || r.name || ' ' || command
      from tables t, roles r, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) command
      where t.tenant is not null
        and (has_table_privilege(r.oid, t.oid, command)
          or command <> 'DELETE' and has_any_column_privilege(r.oid, t.oid, command))
        and not exists (select 1 from pg_policies p
          where p.tablename = t.name and r.name = any (p.roles) and p.cmd = command)\
      """,
      "grant delete on planted to vw_portal"),

  A_POLICY_IS_FOR_ONE_ROLE_AND_ONE_COMMAND(
      """
      select tablename || ' ' || policyname from pg_policies
      where cmd = 'ALL' or cardinality(roles) <> 1 or roles[1] not in (select name from roles)
        or permissive <> 'PERMISSIVE'\
      """,
      "create policy everything on planted for all to vw_staff using (true)"),

  A_POLICY_COMPARES_WITH_ITS_SCOPE(
      """
      select distinct policy from conditions
      where not case role
        when 'vw_staff' then condition = '(tenant_id = :tenant_id)'
        when 'vw_inbox' then condition = '(account_id = :account_id)'
        when 'vw_portal' then condition ~
            '^[(][(]tenant_id = :tenant_id[)] AND [(]\\w+ = :(resource_id|template_version_id|account_id)[)]( AND [(]side = ''VENDOR''::text[)])?[)]$'
          or condition = '(tenant_id = :tenant_id)' and policy in (%s)
        else policy in (%s) end\
      """
          .formatted(sql(OF_A_HOSPITALS_EVERY_VENDOR), sql(OF_EVERY_TENANT)),
      "create policy open on planted for delete to vw_portal using (true)"),

  A_POLICY_ASKS_NO_OTHER_TABLE(
      """
      select tablename || ' ' || policyname from pg_policies
      where qual ~* '\\mselect\\M' or with_check ~* '\\mselect\\M'\
      """,
      """
      create policy asking on planted for delete to vw_portal
      using (tenant_id in (select id from tenants) and current_setting('app.tenant_id') <> '')\
      """),

  A_KEY_BEGINS_WITH_THE_TENANT(
      """
      select t.name || ' ' || i.indexrelid::regclass from tables t join pg_index i on i.indrelid = t.oid
      where t.tenant is not null and (i.indisunique or i.indisexclusion) and i.indkey[0] <> t.tenant
      union all
      select t.name || ' has no primary key' from tables t
      where t.tenant is not null
        and not exists (select 1 from pg_index i where i.indrelid = t.oid and i.indisprimary)\
      """,
      "alter table planted add unique (name)"),

  A_REFERENCE_CARRIES_THE_TENANT(
      """
      select t.name || ' ' || c.conname
      from tables t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
      join tables r on r.oid = c.confrelid
      where r.tenant is not null
        and not coalesce(c.confkey[array_position(c.conkey, t.tenant)] = r.tenant, false)\
      """,
      """
      alter table planted add other_tenant uuid, add foreign key (other_tenant, id)
      references planted (tenant_id, id)\
      """),

  NOTHING_BUT_THE_ROW_ITSELF_IS_DELETED_OR_EMPTIED(
      """
      select conrelid::regclass || ' ' || conname from pg_constraint
      where contype = 'f' and (confdeltype in ('n', 'd') or confupdtype in ('n', 'd', 'c'))\
      """,
      """
      alter table planted add parent uuid, add foreign key (tenant_id, parent)
      references planted (tenant_id, id) on delete set null (parent)\
      """),

  TABLES_HAVE_NO_TRIGGERS(
      """
      select t.name || ' ' || g.tgname from tables t join pg_trigger g on g.tgrelid = t.oid
      where not g.tgisinternal\
      """,
      """
      create trigger planted before update on planted
      for each row execute function suppress_redundant_updates_trigger()\
      """),

  VIEWS_RUN_AS_WHO_ASKS(
      """
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and (relkind = 'm'
        or relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false))\
      """,
      "create view planted_view as select * from planted"),

  FUNCTIONS_RUN_AS_WHO_CALLS_AND_ONLY_FOR_THE_GRANTED(
      """
      select p.proname from pg_proc p
      where p.pronamespace = 'public'::regnamespace
        and (p.prosecdef or has_function_privilege('public', p.oid, 'execute'))\
      """,
      "create function planted() returns int language sql security definer return 1"),

  NUMBERS_COME_FROM_NO_SEQUENCE(
      """
      select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
      union all
      select attrelid::regclass || '.' || attname from pg_attribute where attidentity <> ''\
      """,
      "create sequence planted_number"),

  DEFAULTS_ARE_CONSTANTS(
      """
      select t.name || ' ' || pg_get_expr(adbin, adrelid)
      from tables t join pg_attrdef on adrelid = t.oid
      where t.tenant is not null and pg_get_expr(adbin, adrelid) ~ '[(]|current_'\
      """,
      "alter table planted add made_at timestamptz default now()"),

  CODES_ARE_TEXT(
      "select typname from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace",
      "create type planted_code as enum ('A', 'B')"),

  GRANTS_ARE_FOR_ROWS(
      """
      select c.relname || ' ' || a.privilege_type
      from pg_class c, aclexplode(c.relacl) a
      where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner
        and (a.grantee not in (select oid from roles) or a.is_grantable
          or a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))\
      """,
      "grant truncate on planted to vw_staff"),

  PARTITIONS_HAVE_NO_GRANTS(
      """
      select c.relname from pg_class c, aclexplode(c.relacl) a
      where c.relispartition and a.grantee <> c.relowner\
      """,
      """
      create table planted_parts (tenant_id uuid, at date) partition by range (at);
      create table planted_part partition of planted_parts for values from (minvalue) to (maxvalue);
      grant select on planted_part to vw_staff\
      """),

  ROLES_OWN_NOTHING_AND_STAND_ABOVE_NOTHING(
      """
      select r.name from roles r join pg_roles p on p.oid = r.oid
      where p.rolsuper or p.rolbypassrls or p.rolcreaterole or p.rolcreatedb or p.rolreplication
        or exists (select 1 from pg_auth_members m where m.member = r.oid)
        or exists (select 1 from pg_class c where c.relowner = r.oid)
        or exists (select 1 from pg_proc c where c.proowner = r.oid)
        or has_schema_privilege(r.oid, 'public', 'create')\
      """,
      "alter table planted owner to vw_inbox"),

  TABLES_WITHOUT_TENANT_ARE_LISTED(
      "select name from tables where tenant is null and name not in (%s)"
          .formatted(sql(WITHOUT_TENANT)),
      "create table planted_installation (id uuid primary key)"),

  WHAT_CHANGES_HAS_VERSIONS(
      """
      select distinct t.name from tables t, roles r
      where t.tenant is not null and t.name not in (%s)
        and (has_table_privilege(r.oid, t.oid, 'UPDATE') or exists (
          select 1 from pg_attribute a where a.attrelid = t.oid and a.attnum > 0
            and a.attname <> 'lock_column'
            and has_column_privilege(r.oid, t.oid, a.attnum, 'UPDATE')))
        and not exists (select 1 from tables v where v.name = t.name || '_version')\
      """
          .formatted(sql(WITHOUT_HISTORY)),
      "grant update on planted to vw_staff"),

  HISTORY_IS_NEVER_REWRITTEN(
      """
      select distinct t.name || ' ' || r.name || ' ' || command
      from tables t, roles r, unnest(array['UPDATE', 'DELETE']) command
      where (t.name like '%%\\_version' and exists (
            select 1 from tables x where x.name || '_version' = t.name)
          or t.name in ('audit_event', 'audit_leaf', 'outbox_event', 'event_seq'))
        and has_table_privilege(r.oid, t.oid, command)\
      """,
      "grant update on audit_event to vw_staff");

  static final String PREPARATION =
      """
      create temporary view tables as
        select c.oid, c.relname::text as name, a.attnum as tenant
        from pg_class c
        left join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p');
      create temporary view roles as
        select oid, rolname::name as name from pg_roles where rolname ~ '^vw_' and rolname <> 'vw_owner';
      create temporary view conditions as
        select tablename || ' ' || policyname as policy, roles[1]::text as role,
          replace(replace(replace(replace(condition,
            '(NULLIF(current_setting(''app.', ':'), '''::text, true), ''''::text))::uuid', ''),
            'current_setting(''app.', ':'), '''::text, true)', '') as condition
        from pg_policies,
          unnest(array[coalesce(qual, with_check), coalesce(with_check, qual)]) condition\
      """;

  /** A blameless table, to be spoiled. */
  static final String PLANTED =
      """
      create table planted (tenant_id uuid not null, id uuid not null, name text,
        primary key (tenant_id, id));
      select place('planted');
      call tenant_policies('planted', 'select,insert')\
      """;

  private final String query;
  private final String violation;

  Rule(String query, String violation) {
    this.query = query;
    this.violation = violation;
  }

  String query() {
    return query;
  }

  String violation() {
    return violation;
  }
}
