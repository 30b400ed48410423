-- For proving each layer of tenant isolation without the other, on a copy of the schema.
--
-- Every row that a test writes gets a twin: the same row, with the same identifiers, in a tenant of
-- its own. So whatever a statement looks for, there is another tenant's row to mistake for it.

create function is_twin(p_tenant_id uuid) returns boolean immutable language sql
  return p_tenant_id::text like 'f%';

create function make_twin() returns trigger language plpgsql security definer as $$
begin
  if not is_twin(new.tenant_id) then
    new.tenant_id := overlay(new.tenant_id::text placing 'f' from 1)::uuid;
    execute format('insert into %I select ($1).* on conflict do nothing', tg_table_name) using new;
  end if;
  return null;
end
$$;

create function leave_twin_alone() returns trigger language plpgsql as $$
begin
  if is_twin(old.tenant_id) then
    raise exception 'changed a row of another tenant: %', old using errcode = 'VW999';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;

do $$
declare
  v_table text;
  v_policy record;
begin
  for v_table in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  loop
    execute format('create trigger twin after insert on %I for each row execute function make_twin()', v_table);
    execute format('create trigger twin_stays before update or delete on %I for each row '
      'execute function leave_twin_alone()', v_table);
  end loop;
  -- Scopes over all tenants would take twins for further tenants with work to do.
  for v_policy in
    select * from pg_policies where not roles && '{vw_staff,vw_portal}' and qual is not null
  loop
    execute format('alter policy %I on %I using (%s and not is_twin(tenant_id))',
      v_policy.policyname, v_policy.tablename, v_policy.qual);
  end loop;
  execute format('alter database %I set track_functions = ''pl''', current_database());
end
$$;

-- A wire in the place of a policy hides no other tenant's row, and reports the statement that
-- reaches one. It costs more than any condition of a statement, so it is asked about those rows
-- only that a statement's own conditions left.
create function wire(p_tenant_id uuid) returns boolean stable cost 10000 language plpgsql as $$
begin
  if p_tenant_id is distinct from nullif(current_setting('app.tenant_id', true), '')::uuid then
    raise exception 'reached a row of another tenant: %', p_tenant_id using errcode = 'VW999';
  end if;
  return true;
end
$$;

-- What the policies of vendors say of resources stays.
create procedure lay_wires() language plpgsql as $$
declare
  v_own constant text := '(tenant_id = (NULLIF(current_setting(''app.tenant_id''::text, true), ''''::text))::uuid)';
  v_policy record;
begin
  for v_policy in select * from pg_policies where roles && '{vw_staff,vw_portal}' loop
    execute format('alter policy %I on %I', v_policy.policyname, v_policy.tablename)
      || coalesce(' using (' || replace(v_policy.qual, v_own, 'wire(tenant_id)') || ')', '')
      || coalesce(' with check (' || replace(v_policy.with_check, v_own, 'wire(tenant_id)') || ')', '');
  end loop;
end
$$;

-- Waits, ten seconds at most, until the sessions of a test have ended.
create procedure wait_until_alone() language plpgsql as $$
begin
  for attempt in 1 .. 200 loop
    perform pg_stat_clear_snapshot();
    exit when not exists (
      select 1 from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and backend_type = 'client backend');
    perform pg_sleep(0.05);
  end loop;
end
$$;
