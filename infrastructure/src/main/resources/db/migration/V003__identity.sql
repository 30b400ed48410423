-- Staff, machine clients, and everybody's sessions.

-- Members ---------------------------------------------------------------------------------------

-- subject is the identity provider's name of a person. What a person may do stands here only.
create table membership (
  tenant_id uuid not null,
  id uuid not null,
  subject text not null,
  name text not null,
  name_key text collate "C" not null,
  email text not null,
  roles text[] not null,
  disabled boolean not null,
  version bigint not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, subject)
);
create index membership_by_name on membership (tenant_id, name_key, id);
select place('membership');
call tenant_policies('membership', 'select,insert,update');

create table membership_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  subject text not null,
  name text not null,
  email text not null,
  roles text[] not null,
  disabled boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('membership_version');
call tenant_policies('membership_version', 'select,insert');

-- Machine clients -------------------------------------------------------------------------------

-- client_id is the identity provider's name of a client. The directory asks whose it is, before a
-- tenant is known, and learns nothing else.
create table api_client (
  tenant_id uuid not null,
  id uuid not null,
  client_id text not null,
  name text not null,
  name_key text collate "C" not null,
  scopes text[] not null,
  disabled boolean not null,
  version bigint not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, client_id)
);
create index api_client_by_client_id on api_client (client_id);
create index api_client_by_name on api_client (tenant_id, name_key, id);
select place('api_client');
call tenant_policies('api_client', 'select,insert,update');
grant select (tenant_id, client_id) on api_client to vw_directory;
create policy directory_select on api_client for select to vw_directory using (true);

create table api_client_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  client_id text not null,
  name text not null,
  scopes text[] not null,
  disabled boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('api_client_version');
call tenant_policies('api_client_version', 'select,insert');

-- Sessions --------------------------------------------------------------------------------------

-- Outside the tenants. Of the token only its hash is here. A console session has subject,
-- organization, acr and provider_session; a portal session has account.
create table session (
  token_hash text primary key,
  kind text not null check (kind in ('CONSOLE', 'PORTAL')),
  subject text,
  organization_id text,
  acr text,
  provider_session text,
  account uuid,
  csrf_secret text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  check (case kind
    when 'CONSOLE' then subject is not null and organization_id is not null and account is null
    else account is not null and subject is null and organization_id is null end)
);
create index session_by_provider_session on session (provider_session) where ended_at is null;
create index session_by_expiry on session (expires_at);
select place_everywhere('session');
grant select, insert, update (last_used_at, ended_at), delete on session to vw_directory;
