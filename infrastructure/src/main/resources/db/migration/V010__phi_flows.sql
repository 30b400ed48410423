-- Flows of protected health information: the tenant's own. The vendor side has no grant on any of it.

-- chapters: what is true of it from which day on, oldest first, in codes and days; sealed_label is
-- how people speak of it. Each state is kept in the twin, so that the past can be asked about as it
-- was known then.
create table phi_flow (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  number bigint not null,
  vendor_id uuid not null,
  engagement_id uuid not null,
  sealed_label bytea not null,
  chapters jsonb not null,
  first_day date not null,
  last_day date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id)
);
create index phi_flow_of_engagement on phi_flow (tenant_id, engagement_id, number);
create index phi_flow_of_vendor on phi_flow (tenant_id, vendor_id, number, id);
select place('phi_flow');
call tenant_policies('phi_flow', 'select,insert,update');

create table phi_flow_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  number bigint not null,
  vendor_id uuid not null,
  engagement_id uuid not null,
  sealed_label bytea not null,
  chapters jsonb not null,
  first_day date not null,
  last_day date,
  created_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('phi_flow_version');
call tenant_policies('phi_flow_version', 'select,insert');
