-- Audit records and events with their dense numbers; jobs, operations and idempotent calls.

-- Audit -----------------------------------------------------------------------------------------

-- Never updated. leaf_hash is SHA-256(0x00 || canonical JSON of the record), computed by the
-- application; fields maps the changed fields to salted hashes of their new values.
create table audit_event (
  tenant_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  type text collate "C" not null,
  resource_kind text collate "C" not null,
  resource_id uuid not null,
  resource_version bigint not null,
  actor text collate "C" not null,
  origin text not null,
  trace_id text not null,
  fields jsonb not null,
  leaf_version int not null,
  salt bytea not null,
  leaf_hash bytea not null,
  primary key (tenant_id, id)
);
create index audit_event_by_time on audit_event (tenant_id, at desc, id desc);
create index audit_event_by_resource on audit_event (tenant_id, resource_id, at desc, id desc);
create index audit_event_by_actor on audit_event (tenant_id, actor, at desc, id desc);
select place('audit_event');
call tenant_policies('audit_event', 'select,insert');
grant insert on audit_event to vw_portal;
create policy portal_insert on audit_event for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant insert on audit_event to vw_operator;
create policy operator_insert on audit_event for insert to vw_operator with check (true);

create table audit_leaf (
  tenant_id uuid not null,
  seq bigint not null,
  audit_id uuid not null,
  leaf_hash bytea not null,
  primary key (tenant_id, seq),
  unique (tenant_id, audit_id),
  foreign key (tenant_id, audit_id) references audit_event (tenant_id, id)
);
select place('audit_leaf');
call tenant_policies('audit_leaf', 'select,insert');

-- Events ----------------------------------------------------------------------------------------

-- Never updated: what feeds and webhooks tell. data holds identifiers, codes and numbers.
create table outbox_event (
  tenant_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  type text collate "C" not null,
  resource_kind text collate "C" not null,
  resource_id uuid not null,
  resource_version bigint not null,
  data jsonb not null,
  primary key (tenant_id, id)
);
select place('outbox_event');
call tenant_policies('outbox_event', 'select,insert');
grant insert on outbox_event to vw_portal;
create policy portal_insert on outbox_event for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant insert on outbox_event to vw_operator;
create policy operator_insert on outbox_event for insert to vw_operator with check (true);

create table event_seq (
  tenant_id uuid not null,
  seq bigint not null,
  event_id uuid not null,
  primary key (tenant_id, seq),
  unique (tenant_id, event_id),
  foreign key (tenant_id, event_id) references outbox_event (tenant_id, id)
);
select place('event_seq');
call tenant_policies('event_seq', 'select,insert');

-- Numbering -------------------------------------------------------------------------------------

-- An audit record and an event (made together, with one id) that have no number yet.
create table sequence_pending (
  tenant_id uuid not null,
  id uuid not null,
  primary key (tenant_id, id)
);
select place('sequence_pending');
call tenant_policies('sequence_pending', 'select,insert,delete');
grant insert on sequence_pending to vw_portal;
create policy portal_insert on sequence_pending for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant insert on sequence_pending to vw_operator;
create policy operator_insert on sequence_pending for insert to vw_operator with check (true);
grant select (tenant_id) on sequence_pending to vw_worker;
create policy worker_select on sequence_pending for select to vw_worker using (true);

-- Locked while numbers are given, so that they are dense and in one order.
create table sequence_head (
  tenant_id uuid not null,
  last bigint not null,
  primary key (tenant_id)
);
select place('sequence_head');
call tenant_policies('sequence_head', 'select,insert,update');

-- Jobs ------------------------------------------------------------------------------------------

-- A claimed job is due again when its lease ends; a finished one is deleted; one that failed too
-- often stays, PARKED, until somebody puts it back.
create table job (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  state text not null default 'READY' check (state in ('READY', 'PARKED')),
  payload jsonb not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  lease uuid,
  problem text,
  parked_at timestamptz,
  primary key (tenant_id, id),
  check ((state = 'PARKED') = (parked_at is not null))
);
create index job_due on job (due_at) where state = 'READY';
create index job_due_of_tenant on job (tenant_id, due_at) where state = 'READY';
create index job_parked on job (tenant_id, parked_at, id) where state = 'PARKED';
select place('job');
call tenant_policies('job', 'select,insert,update,delete');
grant insert on job to vw_portal;
create policy portal_insert on job for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select (tenant_id, id, state, due_at, lease) on job to vw_worker;
create policy worker_select on job for select to vw_worker using (true);

-- Operations ------------------------------------------------------------------------------------

-- Long work that somebody waits for. resource is the path of what it made.
create table operation (
  tenant_id uuid not null,
  id uuid not null,
  kind text collate "C" not null,
  status text not null check (status in ('RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  done bigint not null,
  total bigint,
  resource text,
  problem_code text,
  problem_detail text,
  started_by text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  cancel_requested boolean not null default false,
  primary key (tenant_id, id)
);
create index operation_by_time on operation (tenant_id, started_at desc, id desc);
select place('operation');
call tenant_policies('operation', 'select,insert,update');
grant select, insert, update on operation to vw_operator;
create policy operator_select on operation for select to vw_operator using (true);
create policy operator_insert on operation for insert to vw_operator with check (true);
create policy operator_update on operation for update to vw_operator using (true) with check (true);

-- Idempotent calls ------------------------------------------------------------------------------

-- key is the caller's Idempotency-Key. attempt changes when another try takes over an expired
-- lease; the change that an attempt makes marks it done, in the change's own transaction.
create table idempotency_key (
  tenant_id uuid not null,
  client text not null,
  key text not null,
  body_hash text not null,
  attempt uuid not null,
  lease_until timestamptz not null,
  forget_at timestamptz not null,
  done_at timestamptz,
  resource_kind text,
  resource_id uuid,
  resource_version bigint,
  primary key (tenant_id, client, key)
);
create index idempotency_key_to_forget on idempotency_key (tenant_id, forget_at);
select place('idempotency_key');
call tenant_policies('idempotency_key', 'select,insert,update,delete');
grant select, update on idempotency_key to vw_portal;
create policy portal_select on idempotency_key for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and client = current_setting('app.account_id', true));
create policy portal_update on idempotency_key for update to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and client = current_setting('app.account_id', true))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and client = current_setting('app.account_id', true));

-- Recording a change ----------------------------------------------------------------------------

-- One change: its audit record, its event, the order to number both, and the end of the idempotent
-- attempt that made it, if one did. False when another attempt has taken over: then the caller
-- must roll back. The first change of an attempt names the resource that a repeated call is
-- answered with.
create function record_change(
  p_tenant_id uuid, p_id uuid, p_at timestamptz, p_type text,
  p_resource_kind text, p_resource_id uuid, p_resource_version bigint,
  p_actor text, p_origin text, p_trace_id text, p_fields jsonb,
  p_leaf_version int, p_salt bytea, p_leaf_hash bytea, p_event_data jsonb,
  p_client text, p_key text, p_attempt uuid
) returns boolean language plpgsql as $$
begin
  insert into audit_event (tenant_id, id, at, type, resource_kind, resource_id, resource_version,
      actor, origin, trace_id, fields, leaf_version, salt, leaf_hash)
    values (p_tenant_id, p_id, p_at, p_type, p_resource_kind, p_resource_id, p_resource_version,
      p_actor, p_origin, p_trace_id, p_fields, p_leaf_version, p_salt, p_leaf_hash);
  insert into outbox_event (tenant_id, id, at, type, resource_kind, resource_id, resource_version, data)
    values (p_tenant_id, p_id, p_at, p_type, p_resource_kind, p_resource_id, p_resource_version, p_event_data);
  insert into sequence_pending (tenant_id, id) values (p_tenant_id, p_id);
  if p_attempt is null then
    return true;
  end if;
  update idempotency_key k
    set done_at = p_at,
        resource_kind = coalesce(k.resource_kind, p_resource_kind),
        resource_id = coalesce(k.resource_id, p_resource_id),
        resource_version = coalesce(k.resource_version, p_resource_version)
    where k.tenant_id = p_tenant_id and k.client = p_client and k.key = p_key and k.attempt = p_attempt;
  return found;
end
$$;
grant execute on function record_change(
  uuid, uuid, timestamptz, text, text, uuid, bigint, text, text, text, jsonb,
  int, bytea, bytea, jsonb, text, text, uuid) to vw_staff, vw_portal, vw_operator;
