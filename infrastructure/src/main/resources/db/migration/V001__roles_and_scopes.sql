-- Roles, one a scope; the functions that enter a scope; how a tenant table is placed and guarded.
-- Roles belong to the whole server, so they may be there already. Their passwords are set by the
-- migrate run from its configuration, after the migrations, each time it runs.

do $$
declare
  v_role text;
begin
  if current_setting('server_version_num')::int < 170006 then
    raise exception 'PostgreSQL 17.6 or newer is needed: older ones leak hidden rows through statistics';
  end if;
  foreach v_role in array array['vw_staff', 'vw_portal', 'vw_inbox', 'vw_worker', 'vw_directory', 'vw_operator'] loop
    if not exists (select 1 from pg_roles where rolname = v_role) then
      execute format('create role %I login', v_role);
    end if;
  end loop;
end
$$;

revoke all on schema public from public;
grant usage on schema public to vw_staff, vw_portal, vw_inbox, vw_worker, vw_directory, vw_operator;
-- A function is callable by the roles it was granted to, and by nobody else.
alter default privileges revoke execute on functions from public;

-- Entering a scope ------------------------------------------------------------------------------

create function assert_no_scope() returns void language plpgsql as $$
begin
  if coalesce(
      nullif(current_setting('app.tenant_id', true), ''),
      nullif(current_setting('app.account_id', true), ''),
      nullif(current_setting('app.resource_id', true), ''),
      nullif(current_setting('app.template_version_id', true), '')) is not null then
    raise exception 'this transaction is inside a scope already' using errcode = 'VW001';
  end if;
end
$$;
grant execute on function assert_no_scope()
  to vw_staff, vw_portal, vw_inbox, vw_worker, vw_directory, vw_operator;

-- Sets app.<name>, one of the scope's settings, until the end of the transaction, on every node.
create function set_in_scope(p_name text, p_value text) returns void language plpgsql as $$
begin
  if p_value is null or p_value = '' then
    raise exception 'a scope needs %', p_name using errcode = 'VW002';
  end if;
  perform set_config('citus.propagate_set_commands', 'local', true);
  execute format('set local app.%I = %L', p_name, p_value);
end
$$;
grant execute on function set_in_scope(text, text) to vw_staff, vw_portal, vw_inbox;

create function enter_tenant(p_tenant_id uuid) returns void language plpgsql as $$
begin
  perform assert_no_scope();
  perform set_in_scope('tenant_id', p_tenant_id::text);
end
$$;
grant execute on function enter_tenant(uuid) to vw_staff;

create function enter_dispatch() returns void language plpgsql as $$
begin
  perform assert_no_scope();
end
$$;
grant execute on function enter_dispatch() to vw_worker;

create function enter_directory() returns void language plpgsql as $$
begin
  perform assert_no_scope();
end
$$;
grant execute on function enter_directory() to vw_directory;

create function enter_operator() returns void language plpgsql as $$
begin
  perform assert_no_scope();
end
$$;
grant execute on function enter_operator() to vw_operator;

-- Placing tables --------------------------------------------------------------------------------

-- Ends the creation of a table with tenant_id: distributed by tenant where Citus is present; row
-- level security on and forced, so that without a policy nobody sees a row.
create function place(p_table text) returns void language plpgsql as $$
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    execute format('select create_distributed_table(%L, ''tenant_id'')', p_table);
  end if;
  execute format('alter table %I enable row level security', p_table);
  execute format('alter table %I force row level security', p_table);
end
$$;

-- Ends the creation of a table without tenant_id: small, rarely written, on every node.
create function place_everywhere(p_table text) returns void language plpgsql as $$
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    execute format('select create_reference_table(%L)', p_table);
  end if;
end
$$;

-- The common case: the tenant's staff and jobs may do these commands (a list such as
-- 'select,insert,update') on the tenant's own rows.
create procedure tenant_policies(p_table text, p_commands text) language plpgsql as $$
declare
  v_command text;
  v_own constant text := 'tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid';
begin
  foreach v_command in array string_to_array(replace(p_commands, ' ', ''), ',') loop
    execute format('grant %s on %I to vw_staff', v_command, p_table);
    execute format('create policy %I on %I for %s to vw_staff %s', 'staff_' || v_command, p_table, v_command,
      case v_command
        when 'select' then format('using (%s)', v_own)
        when 'insert' then format('with check (%s)', v_own)
        when 'update' then format('using (%s) with check (%s)', v_own, v_own)
        when 'delete' then format('using (%s)', v_own)
      end);
  end loop;
end
$$;

-- Tenants ---------------------------------------------------------------------------------------

-- organization_id is the identity provider's, and unknown until the organization exists there.
create table tenants (
  id uuid primary key,
  organization_id text unique,
  created_at timestamptz not null
);
select place_everywhere('tenants');
grant select on tenants to vw_directory;
grant select, insert, update on tenants to vw_operator;

create table tenant_profile (
  tenant_id uuid not null,
  name text collate "C" not null,
  locale text not null,
  zone text not null,
  logo bytea,
  logo_media_type text,
  version bigint not null,
  changed_at timestamptz not null,
  primary key (tenant_id)
);
select place('tenant_profile');
call tenant_policies('tenant_profile', 'select,update');
grant select on tenant_profile to vw_portal;
create policy portal_select on tenant_profile for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert on tenant_profile to vw_operator;
create policy operator_select on tenant_profile for select to vw_operator using (true);
create policy operator_insert on tenant_profile for insert to vw_operator with check (true);

create table tenant_profile_version (
  tenant_id uuid not null,
  version bigint not null,
  name text collate "C" not null,
  locale text not null,
  zone text not null,
  logo bytea,
  logo_media_type text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, version)
);
select place('tenant_profile_version');
call tenant_policies('tenant_profile_version', 'select,insert');
grant insert on tenant_profile_version to vw_operator;
create policy operator_insert on tenant_profile_version for insert to vw_operator with check (true);

-- Numbers for people: the last one given out of a kind.
create table tenant_counter (
  tenant_id uuid not null,
  kind text not null,
  last bigint not null,
  primary key (tenant_id, kind)
);
select place('tenant_counter');
call tenant_policies('tenant_counter', 'select,insert,update');
