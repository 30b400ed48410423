-- The coverage of flows over their lives: derived from flows, agreements and determinations, written
-- anew when those change, and never because a day passes. It has no history: what was known of what
-- it follows from has.

-- subject_id is the flow's, or the service's where a flow has to be assumed. rank orders statuses
-- from best to worst. last_day is the end of the world where it goes on.
create table coverage_interval (
  tenant_id uuid not null,
  subject_id uuid not null,
  vendor_id uuid not null,
  engagement_id uuid not null,
  implied boolean not null,
  first_day date not null,
  last_day date not null,
  status text not null,
  rank int not null,
  agreement_id uuid,
  agreement_version int,
  shortfalls jsonb not null,
  from_day date,
  primary key (tenant_id, subject_id, first_day),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id)
);
create index coverage_interval_by_rank on coverage_interval (tenant_id, rank, subject_id);
create index coverage_interval_of_vendor on coverage_interval (tenant_id, vendor_id);
create index coverage_interval_under on coverage_interval (tenant_id, agreement_id);
select place('coverage_interval');
call tenant_policies('coverage_interval', 'select,insert,delete');

-- What was last told of a vendor's flows, and the day on which they are looked at again.
create table coverage_watch (
  tenant_id uuid not null,
  vendor_id uuid not null,
  told jsonb not null,
  next_day date,
  primary key (tenant_id, vendor_id),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id)
);
select place('coverage_watch');
call tenant_policies('coverage_watch', 'select,insert,update');

-- Flows that an agreement with one for whom the tenant itself works limits.
create table coverage_upstream (
  tenant_id uuid not null,
  agreement_id uuid not null,
  vendor_id uuid not null,
  primary key (tenant_id, agreement_id, vendor_id),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id)
);
create index coverage_upstream_of_vendor on coverage_upstream (tenant_id, vendor_id);
select place('coverage_upstream');
call tenant_policies('coverage_upstream', 'select,insert,delete');
