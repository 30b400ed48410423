-- Agreements on protected health information: the tenant's own record of them. What the vendor side
-- is shown of one stands in tables of its own.

-- history: versions, signatures, endings, in codes and days; sealed_texts: every free text of it by
-- its path. An agreement without a vendor is with one for whom the tenant itself works.
-- latest_status and last_day follow from history and are there to filter and sort by; last_day is
-- the end of the world where there is none.
create table agreement (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  number bigint not null,
  vendor_id uuid,
  kind text not null,
  history jsonb not null,
  sealed_texts bytea not null,
  external_ids jsonb not null,
  latest_status text not null,
  last_day date not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id)
);
create index agreement_of_vendor on agreement (tenant_id, vendor_id, number, id);
create index agreement_by_last_day on agreement (tenant_id, last_day, id);
select place('agreement');
call tenant_policies('agreement', 'select,insert,update');

create table agreement_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  number bigint not null,
  vendor_id uuid,
  kind text not null,
  history jsonb not null,
  sealed_texts bytea not null,
  external_ids jsonb not null,
  latest_status text not null,
  last_day date not null,
  created_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
-- What was known of a vendor's agreements at a moment.
create index agreement_version_of_vendor on agreement_version (tenant_id, vendor_id, recorded_at);
select place('agreement_version');
call tenant_policies('agreement_version', 'select,insert');
