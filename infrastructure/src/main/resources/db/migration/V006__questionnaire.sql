-- Questionnaire templates, their versions, and the workbooks they are imported from.

create table questionnaire_template (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  name text not null,
  -- the name in lower case, to sort and search by
  name_key text collate "C" not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
create index questionnaire_template_by_name on questionnaire_template (tenant_id, name_key, id);
create index questionnaire_template_by_change on questionnaire_template (tenant_id, updated_at, id);
select place('questionnaire_template');
call tenant_policies('questionnaire_template', 'select,insert,update');

create table questionnaire_template_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  number text collate "C" not null,
  name text not null,
  name_key text collate "C" not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('questionnaire_template_version');
call tenant_policies('questionnaire_template_version', 'select,insert');

-- Versions of templates -------------------------------------------------------------------------

-- What a vendor may see. A draft is edited in place; a published version never changes again, but
-- for being retired.
create table template_version (
  tenant_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  number int not null,
  state text collate "C" not null check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  public jsonb not null,
  title text not null,
  question_count int not null,
  origin_id text,
  origin_version text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  retired_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, template_id, number),
  foreign key (tenant_id, template_id) references questionnaire_template (tenant_id, id)
);
select place('template_version');
call tenant_policies('template_version', 'select,insert,update,delete');
grant select on template_version to vw_portal;
create policy portal_select on template_version for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and id = nullif(current_setting('app.template_version_id', true), '')::uuid);

create table template_version_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  template_id uuid not null,
  number int not null,
  state text collate "C" not null,
  public jsonb not null,
  title text not null,
  question_count int not null,
  origin_id text,
  origin_version text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  retired_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('template_version_version');
call tenant_policies('template_version_version', 'select,insert');

-- Weights, points, compliant answers, findings, internal notes of the version with the same id:
-- the vendor side has no grant on it.
create table template_rules (
  tenant_id uuid not null,
  id uuid not null,
  rules jsonb not null,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references template_version (tenant_id, id)
);
select place('template_rules');
call tenant_policies('template_rules', 'select,insert,update,delete');

create table template_rules_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  rules jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('template_rules_version');
call tenant_policies('template_rules_version', 'select,insert');

-- Written once, when a version is published: a row a question and framework reference, one with
-- an empty framework where it has none.
create table template_question_index (
  tenant_id uuid not null,
  version_id uuid not null,
  question_key text collate "C" not null,
  framework_id text collate "C" not null,
  reference text collate "C" not null,
  section_key text collate "C" not null,
  position int not null,
  type text collate "C" not null,
  primary key (tenant_id, version_id, question_key, framework_id, reference),
  foreign key (tenant_id, version_id) references template_version (tenant_id, id)
);
create index template_question_index_by_reference
  on template_question_index (tenant_id, framework_id, reference);
select place('template_question_index');
call tenant_policies('template_question_index', 'select,insert');

-- Imports ---------------------------------------------------------------------------------------

create table template_import (
  tenant_id uuid not null,
  id uuid not null,
  state text collate "C" not null check (state in ('RECEIVED', 'ANALYSED', 'REFUSED', 'APPLIED')),
  file_name text not null,
  media_type text not null,
  operation_id uuid not null,
  mapping jsonb,
  report jsonb,
  refusal_code text collate "C",
  refusal_detail text,
  template_id uuid,
  version_number int,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, template_id) references questionnaire_template (tenant_id, id)
);
create index template_import_by_creation on template_import (tenant_id, created_at, id);
create index template_import_by_state on template_import (tenant_id, state, created_at, id);
select place('template_import');
call tenant_policies('template_import', 'select,insert,update');

create table template_import_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  state text collate "C" not null,
  file_name text not null,
  media_type text not null,
  operation_id uuid not null,
  mapping jsonb,
  report jsonb,
  refusal_code text collate "C",
  refusal_detail text,
  template_id uuid,
  version_number int,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('template_import_version');
call tenant_policies('template_import_version', 'select,insert');

-- The uploaded file, as it came.
create table template_import_file (
  tenant_id uuid not null,
  id uuid not null,
  bytes bytea not null,
  sha256 bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references template_import (tenant_id, id)
);
select place('template_import_file');
call tenant_policies('template_import_file', 'select,insert');
