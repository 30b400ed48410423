-- Vendors, the people and legal entities behind them, and the services they deliver. Each table is
-- followed by its twin, which keeps every version.

-- Vendors ---------------------------------------------------------------------------------------

-- name_key is the legal name in the form by which lists sort.
create table vendor (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  number bigint not null,
  legal_name text not null,
  name_key text collate "C" not null,
  trading_names text[] not null,
  identifiers jsonb not null,
  domains text[] not null,
  owner text collate "C",
  status text collate "C" not null check (status in ('PROSPECT', 'ACTIVE', 'OFFBOARDING', 'ARCHIVED')),
  external_ids jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
create index vendor_by_name on vendor (tenant_id, name_key, id);
create index vendor_by_creation on vendor (tenant_id, created_at, id);
create index vendor_by_update on vendor (tenant_id, updated_at, id);
create index vendor_by_owner on vendor (tenant_id, owner, name_key, id);
create index vendor_by_status on vendor (tenant_id, status, name_key, id);
select place('vendor');
call tenant_policies('vendor', 'select,insert,update');

create table vendor_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  number bigint not null,
  legal_name text not null,
  name_key text collate "C" not null,
  trading_names text[] not null,
  identifiers jsonb not null,
  domains text[] not null,
  owner text collate "C",
  status text collate "C" not null,
  external_ids jsonb not null,
  created_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('vendor_version');
call tenant_policies('vendor_version', 'select,insert');

-- The words by which a search finds a vendor: derived from its names, so without a history.
create table vendor_name_word (
  tenant_id uuid not null,
  word text collate "C" not null,
  vendor_id uuid not null,
  primary key (tenant_id, word, vendor_id),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id)
);
create index vendor_name_word_of_vendor on vendor_name_word (tenant_id, vendor_id, word);
select place('vendor_name_word');
call tenant_policies('vendor_name_word', 'select,insert,delete');

-- Contacts --------------------------------------------------------------------------------------

create table contact (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  vendor_id uuid not null,
  sealed_name bytea not null,
  sealed_email bytea not null,
  sealed_title bytea not null,
  is_primary boolean not null,
  removed boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id)
);
create index contact_of_vendor on contact (tenant_id, vendor_id, id) where not removed;
create unique index contact_primary on contact (tenant_id, vendor_id) where is_primary and not removed;
select place('contact');
call tenant_policies('contact', 'select,insert,update');

create table contact_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  vendor_id uuid not null,
  sealed_name bytea not null,
  sealed_email bytea not null,
  sealed_title bytea not null,
  is_primary boolean not null,
  removed boolean not null,
  created_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('contact_version');
call tenant_policies('contact_version', 'select,insert');

-- Legal entities --------------------------------------------------------------------------------

-- Without vendor_id it is the tenant's own.
create table legal_entity (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  vendor_id uuid,
  name text not null,
  by_default boolean not null,
  first_day date,
  last_day date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id)
);
create index legal_entity_of_side on legal_entity (tenant_id, vendor_id, id);
create unique index legal_entity_default on legal_entity (tenant_id, vendor_id) nulls not distinct where by_default;
select place('legal_entity');
call tenant_policies('legal_entity', 'select,insert,update');

create table legal_entity_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  vendor_id uuid,
  name text not null,
  by_default boolean not null,
  first_day date,
  last_day date,
  created_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('legal_entity_version');
call tenant_policies('legal_entity_version', 'select,insert');

-- Engagements -----------------------------------------------------------------------------------

create table engagement (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  vendor_id uuid not null,
  service_name text not null,
  description text not null,
  tiering jsonb not null,
  served_entity_id uuid not null,
  performing_entity_id uuid not null,
  status text collate "C" not null check (status in ('PLANNED', 'ACTIVE', 'ENDED')),
  starts_on date,
  ends_on date,
  external_ids jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
  foreign key (tenant_id, served_entity_id) references legal_entity (tenant_id, id),
  foreign key (tenant_id, performing_entity_id) references legal_entity (tenant_id, id)
);
create index engagement_of_vendor on engagement (tenant_id, vendor_id, created_at, id);
select place('engagement');
call tenant_policies('engagement', 'select,insert,update');

create table engagement_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  vendor_id uuid not null,
  service_name text not null,
  description text not null,
  tiering jsonb not null,
  served_entity_id uuid not null,
  performing_entity_id uuid not null,
  status text collate "C" not null,
  starts_on date,
  ends_on date,
  external_ids jsonb not null,
  created_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('engagement_version');
call tenant_policies('engagement_version', 'select,insert');
