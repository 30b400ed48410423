-- The vendor's side of the door: accounts, links, which contact has which address, and grants.

-- How a vendor can check that a request is real, in the hospital's words.
alter table tenant_profile add column verification text not null default '';
alter table tenant_profile_version add column verification text not null default '';

-- Outside the tenants ---------------------------------------------------------------------------

-- One an address: made unproven at the first mail, proven when a link from a mail is used.
create table portal_account (
  id uuid primary key,
  address_hmac text not null unique,
  sealed_address bytea not null,
  created_at timestamptz not null,
  proven_at timestamptz
);
select place_everywhere('portal_account');
grant select, insert, update (proven_at) on portal_account to vw_directory;

-- The raw token is in the mail and nowhere else. tenant and contact say in whose name the mail
-- went; a fresh link has neither.
create table link_token (
  hash text primary key,
  account uuid not null references portal_account (id),
  tenant uuid,
  contact uuid,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index link_token_of_account on link_token (account);
create index link_token_by_expiry on link_token (expires_at);
select place_everywhere('link_token');
grant select, insert, update (used_at), delete on link_token to vw_directory;

-- How often links were asked for and landed on, by keyed digest of an address or by network. Until
-- owed_until the tries of a subject count; it is in milliseconds of the epoch, since sums of those
-- are the same on every node. A row whose time is over says nothing any more and is deleted.
create table throttle (
  subject text primary key,
  owed_until bigint not null
);
create index throttle_by_end on throttle (owed_until);
select place_everywhere('throttle');
grant select, insert, update (owed_until), delete on throttle to vw_directory;

-- Contacts --------------------------------------------------------------------------------------

-- The look-up from an address to contacts, and the account a contact is linked to. The directory
-- reads it over all tenants, by the keyed digest of an address.
create table contact_address (
  tenant_id uuid not null,
  contact_id uuid not null,
  address_hmac text not null,
  account_id uuid,
  version bigint not null,
  changed_at timestamptz not null,
  primary key (tenant_id, contact_id)
);
create index contact_address_by_hmac on contact_address (address_hmac);
select place('contact_address');
call tenant_policies('contact_address', 'select,insert,update,delete');
grant select on contact_address to vw_directory;
create policy directory_select on contact_address for select to vw_directory using (true);

create table contact_address_version (
  tenant_id uuid not null,
  contact_id uuid not null,
  version bigint not null,
  address_hmac text not null,
  account_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, contact_id, version)
);
select place('contact_address_version');
call tenant_policies('contact_address_version', 'select,insert');

-- Grants ----------------------------------------------------------------------------------------

-- Written for a contact when work is addressed to it; account_id is set when the contact is linked
-- to an account, and cleared when its address changes. An inbox reads these rows and no others.
create table portal_grant (
  tenant_id uuid not null,
  contact_id uuid not null,
  kind text not null check (kind in ('ASSESSMENT', 'AGREEMENT', 'FINDING', 'VENDOR')),
  resource_id uuid not null,
  account_id uuid,
  template_version_id uuid not null,
  rights text not null check (rights in ('READ', 'ANSWER')),
  hospital_name text not null,
  zone text not null,
  title text not null,
  sender text not null,
  due_on date,
  state text not null,
  answered int not null,
  total int not null,
  opened_at timestamptz,
  revoked_at timestamptz,
  version bigint not null,
  primary key (tenant_id, kind, resource_id, contact_id)
);
create index portal_grant_of_account on portal_grant (account_id) where account_id is not null;
create index portal_grant_of_contact on portal_grant (tenant_id, contact_id);
select place('portal_grant');
call tenant_policies('portal_grant', 'select,insert,update');

-- Inside a grant: the rows of the same work. Its progress moves with the answers.
grant select, update (state, answered, opened_at, version) on portal_grant to vw_portal;
create policy portal_select on portal_grant for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and resource_id = nullif(current_setting('app.resource_id', true), '')::uuid);
create policy portal_update on portal_grant for update to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and resource_id = nullif(current_setting('app.resource_id', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and resource_id = nullif(current_setting('app.resource_id', true), '')::uuid);

grant select on portal_grant to vw_inbox;
create policy inbox_select on portal_grant for select to vw_inbox
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid);

create table portal_grant_version (
  tenant_id uuid not null,
  contact_id uuid not null,
  kind text not null,
  resource_id uuid not null,
  version bigint not null,
  account_id uuid,
  template_version_id uuid not null,
  rights text not null,
  hospital_name text not null,
  zone text not null,
  title text not null,
  sender text not null,
  due_on date,
  state text not null,
  answered int not null,
  total int not null,
  opened_at timestamptz,
  revoked_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, kind, resource_id, contact_id, version)
);
select place('portal_grant_version');
call tenant_policies('portal_grant_version', 'select,insert');
grant insert on portal_grant_version to vw_portal;
create policy portal_insert on portal_grant_version for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and resource_id = nullif(current_setting('app.resource_id', true), '')::uuid);

-- Moves the progress of all grants of a piece of work, by difference, so that saving an answer
-- needs not read them first. Rows are locked in one order: two savers never wait for each other
-- crosswise.
create function portal_grant_progress(
  p_tenant_id uuid, p_kind text, p_resource_id uuid, p_state text, p_answered_by int,
  p_actor text, p_at timestamptz
) returns void language plpgsql as $$
begin
  perform 1 from portal_grant g
    where g.tenant_id = p_tenant_id and g.kind = p_kind and g.resource_id = p_resource_id
    order by g.contact_id
    for update;
  with moved as (
    update portal_grant g
      set state = p_state, answered = g.answered + p_answered_by, version = g.version + 1
      where g.tenant_id = p_tenant_id and g.kind = p_kind and g.resource_id = p_resource_id
        and g.revoked_at is null
        and (g.state <> p_state or p_answered_by <> 0)
      returning g.*
  )
  insert into portal_grant_version (tenant_id, contact_id, kind, resource_id, version, account_id,
      template_version_id, rights, hospital_name, zone, title, sender, due_on, state, answered,
      total,
      opened_at, revoked_at, recorded_at, recorded_by)
    select m.tenant_id, m.contact_id, m.kind, m.resource_id, m.version, m.account_id,
      m.template_version_id, m.rights, m.hospital_name, m.zone, m.title, m.sender, m.due_on, m.state,
      m.answered, m.total, m.opened_at, m.revoked_at, p_at, p_actor
    from moved m
    on conflict do nothing;
end
$$;
grant execute on function portal_grant_progress(uuid, text, uuid, text, int, text, timestamptz)
  to vw_staff, vw_portal;

-- Entering ----------------------------------------------------------------------------------------

-- Opens what one live grant of an account opens; VW003 when there is none.
create function enter_portal(p_account_id uuid, p_tenant_id uuid, p_kind text, p_resource_id uuid)
returns void language plpgsql as $$
declare
  v_template_version_id uuid;
begin
  perform assert_no_scope();
  perform set_in_scope('tenant_id', p_tenant_id::text);
  perform set_in_scope('account_id', p_account_id::text);
  perform set_in_scope('resource_id', p_resource_id::text);
  select g.template_version_id into v_template_version_id
    from portal_grant g
    where g.tenant_id = p_tenant_id and g.kind = p_kind and g.resource_id = p_resource_id
      and g.account_id = p_account_id and g.revoked_at is null
    limit 1;
  if v_template_version_id is null then
    raise exception 'no live grant' using errcode = 'VW003';
  end if;
  perform set_in_scope('template_version_id', v_template_version_id::text);
end
$$;
grant execute on function enter_portal(uuid, uuid, text, uuid) to vw_portal;

create function enter_inbox(p_account_id uuid) returns void language plpgsql as $$
begin
  perform assert_no_scope();
  perform set_in_scope('account_id', p_account_id::text);
end
$$;
grant execute on function enter_inbox(uuid) to vw_inbox;
