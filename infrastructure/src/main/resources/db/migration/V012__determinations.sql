-- Business associate determinations: why a service, or one flow of it, makes no business associate.

-- flow_id is null where it is about the whole service. sealed_rationale says who decided, where the
-- document is, and why.
create table ba_determination (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  vendor_id uuid not null,
  engagement_id uuid not null,
  flow_id uuid,
  ground text not null,
  documented boolean not null,
  first_day date not null,
  last_day date,
  review_on date not null,
  sealed_rationale bytea not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id),
  foreign key (tenant_id, flow_id) references phi_flow (tenant_id, id)
);
create index ba_determination_of_vendor on ba_determination (tenant_id, vendor_id, id);
create index ba_determination_by_review on ba_determination (tenant_id, review_on, id);
select place('ba_determination');
call tenant_policies('ba_determination', 'select,insert,update');

create table ba_determination_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  vendor_id uuid not null,
  engagement_id uuid not null,
  flow_id uuid,
  ground text not null,
  documented boolean not null,
  first_day date not null,
  last_day date,
  review_on date not null,
  sealed_rationale bytea not null,
  created_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
create index ba_determination_version_of_vendor
  on ba_determination_version (tenant_id, vendor_id, recorded_at);
select place('ba_determination_version');
call tenant_policies('ba_determination_version', 'select,insert');
