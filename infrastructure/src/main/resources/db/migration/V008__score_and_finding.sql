-- Scores and findings: the tenant's own. The vendor side has no grant on any of it.

-- A line of the ledger is written once and never changed; a submission has another one when it was
-- scored again and something was another by then. Points are exact millionths; detail holds sections and
-- each question's contribution.
create table score_entry (
  tenant_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  submission_id uuid not null,
  template_version_id uuid not null,
  model text collate "C" not null,
  model_version int not null,
  input_hash text collate "C" not null,
  actual bigint not null,
  maximum bigint not null,
  detail jsonb not null,
  computed_at timestamptz not null,
  computed_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  foreign key (tenant_id, submission_id) references submission (tenant_id, id),
  foreign key (tenant_id, template_version_id) references template_version (tenant_id, id)
);
create index score_entry_of_assessment on score_entry (tenant_id, assessment_id, computed_at, id);
create index score_entry_of_submission on score_entry (tenant_id, submission_id, computed_at, id);
select place('score_entry');
call tenant_policies('score_entry', 'select,insert');

-- One row for the same thing about the same service of a vendor, however often it is found.
create table finding (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  number bigint not null,
  vendor_id uuid not null,
  engagement_id uuid,
  origin_kind text collate "C" not null,
  origin_key text collate "C" not null,
  assessment_id uuid,
  question_key text collate "C",
  severity text collate "C" not null check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  severity_rank int not null,
  sealed_text bytea not null,
  external_ids jsonb not null,
  status text collate "C" not null check (status in ('OPEN', 'CLOSED', 'DISMISSED')),
  sealed_reason bytea,
  ended_by text,
  ended_at timestamptz,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique nulls not distinct (tenant_id, vendor_id, engagement_id, origin_kind, origin_key),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
create index finding_by_severity on finding (tenant_id, severity_rank, id);
create index finding_by_status on finding (tenant_id, status, severity_rank, id);
create index finding_by_update on finding (tenant_id, updated_at, id);
create index finding_of_assessment on finding (tenant_id, assessment_id);
select place('finding');
call tenant_policies('finding', 'select,insert,update');

create table finding_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  number bigint not null,
  vendor_id uuid not null,
  engagement_id uuid,
  origin_kind text collate "C" not null,
  origin_key text collate "C" not null,
  assessment_id uuid,
  question_key text collate "C",
  severity text collate "C" not null,
  severity_rank int not null,
  sealed_text bytea not null,
  external_ids jsonb not null,
  status text collate "C" not null,
  sealed_reason bytea,
  ended_by text,
  ended_at timestamptz,
  opened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('finding_version');
call tenant_policies('finding_version', 'select,insert');
