-- Assessments: a questionnaire sent to a vendor, its answers, submissions and review.

-- version rises with every change of the assessment, not with its answers. since is when it came
-- into its state. lock_column is never written: a role may lock rows that it may update.
create table assessment (
  tenant_id uuid not null,
  id uuid not null,
  number bigint not null,
  vendor_id uuid not null,
  engagement_id uuid,
  template_version_id uuid not null,
  title text not null,
  questions int not null,
  due_on date not null,
  contacts_revision int not null,
  sender_reference text not null,
  sender_name text not null,
  external_ids jsonb not null,
  state text collate "C" not null check (state in ('DRAFT', 'SENT', 'IN_PROGRESS', 'SUBMITTED',
    'IN_REVIEW', 'RETURNED', 'COMPLETED', 'CANCELLED')),
  since timestamptz not null,
  sent_at timestamptz,
  started_at timestamptz,
  submitted_at timestamptz,
  completed_at timestamptz,
  round int not null,
  version bigint not null,
  updated_at timestamptz not null,
  lock_column smallint not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id),
  foreign key (tenant_id, template_version_id) references template_version (tenant_id, id)
);
create index assessment_by_change on assessment (tenant_id, updated_at, id);
create index assessment_by_due on assessment (tenant_id, due_on, id);
create index assessment_by_state on assessment (tenant_id, state, due_on, id);
create index assessment_of_vendor on assessment (tenant_id, vendor_id, updated_at, id);
create index assessment_of_template on assessment (tenant_id, template_version_id);
select place('assessment');
call tenant_policies('assessment', 'select,insert,update');
grant select, update (state, since, started_at, submitted_at, version, updated_at, lock_column)
  on assessment to vw_portal;
create policy portal_select on assessment for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and id = nullif(current_setting('app.resource_id', true), '')::uuid);
create policy portal_update on assessment for update to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and id = nullif(current_setting('app.resource_id', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and id = nullif(current_setting('app.resource_id', true), '')::uuid);

create table assessment_version (
  tenant_id uuid not null,
  id uuid not null,
  version bigint not null,
  number bigint not null,
  vendor_id uuid not null,
  engagement_id uuid,
  template_version_id uuid not null,
  title text not null,
  questions int not null,
  due_on date not null,
  contacts_revision int not null,
  sender_reference text not null,
  sender_name text not null,
  external_ids jsonb not null,
  state text collate "C" not null,
  since timestamptz not null,
  sent_at timestamptz,
  started_at timestamptz,
  submitted_at timestamptz,
  completed_at timestamptz,
  round int not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id, version)
);
select place('assessment_version');
call tenant_policies('assessment_version', 'select,insert');
grant select, insert on assessment_version to vw_portal;
create policy portal_select on assessment_version for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and id = nullif(current_setting('app.resource_id', true), '')::uuid);
create policy portal_insert on assessment_version for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and id = nullif(current_setting('app.resource_id', true), '')::uuid);

-- Who is asked. Never updated: another choice of people is another revision.
create table assessment_contact (
  tenant_id uuid not null,
  assessment_id uuid not null,
  revision int not null,
  contact_id uuid not null,
  primary key (tenant_id, assessment_id, revision, contact_id),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
select place('assessment_contact');
call tenant_policies('assessment_contact', 'select,insert');
grant select on assessment_contact to vw_portal;
create policy portal_select on assessment_contact for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and assessment_id = nullif(current_setting('app.resource_id', true), '')::uuid);

-- Answers ---------------------------------------------------------------------------------------

-- value holds codes, decimals as texts, ISO dates and where free text stands; sealed holds all free
-- text, by path. An empty value that is not "not applicable" is a blank.
create table answer (
  tenant_id uuid not null,
  assessment_id uuid not null,
  question_key text collate "C" not null,
  version bigint not null,
  given_by text not null,
  recorded_by text,
  not_applicable boolean not null,
  hidden boolean not null default false,
  value jsonb not null,
  sealed bytea not null,
  saved_at timestamptz not null,
  primary key (tenant_id, assessment_id, question_key),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
select place('answer');
call tenant_policies('answer', 'select,insert,update');
grant select, insert, update on answer to vw_portal;
create policy portal_select on answer for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and assessment_id = nullif(current_setting('app.resource_id', true), '')::uuid);
create policy portal_insert on answer for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and assessment_id = nullif(current_setting('app.resource_id', true), '')::uuid);
create policy portal_update on answer for update to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and assessment_id = nullif(current_setting('app.resource_id', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and assessment_id = nullif(current_setting('app.resource_id', true), '')::uuid);

create table answer_version (
  tenant_id uuid not null,
  assessment_id uuid not null,
  question_key text collate "C" not null,
  version bigint not null,
  given_by text not null,
  recorded_by text,
  not_applicable boolean not null,
  hidden boolean not null default false,
  value jsonb not null,
  sealed bytea not null,
  recorded_at timestamptz not null,
  actor text not null,
  primary key (tenant_id, assessment_id, question_key, version)
);
select place('answer_version');
call tenant_policies('answer_version', 'select,insert');
grant select, insert on answer_version to vw_portal;
create policy portal_select on answer_version for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and assessment_id = nullif(current_setting('app.resource_id', true), '')::uuid);
create policy portal_insert on answer_version for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and assessment_id = nullif(current_setting('app.resource_id', true), '')::uuid);

-- Submission ------------------------------------------------------------------------------------

-- Never updated. frozen maps each question key to the version of its answer; sealed holds who
-- vouched for them.
create table submission (
  tenant_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  round int not null,
  digest text not null,
  frozen jsonb not null,
  sealed bytea not null,
  given_by text not null,
  recorded_by text,
  submitted_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, round),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
select place('submission');
call tenant_policies('submission', 'select,insert');
grant select, insert on submission to vw_portal;
create policy portal_select on submission for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and assessment_id = nullif(current_setting('app.resource_id', true), '')::uuid);
create policy portal_insert on submission for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and assessment_id = nullif(current_setting('app.resource_id', true), '')::uuid);

-- Review ----------------------------------------------------------------------------------------

-- Never updated. What was given back in a round, and why; the vendor reads both.
create table returned_question (
  tenant_id uuid not null,
  assessment_id uuid not null,
  round int not null,
  question_key text collate "C" not null,
  sealed bytea not null,
  returned_by text not null,
  returned_at timestamptz not null,
  primary key (tenant_id, assessment_id, round, question_key),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
select place('returned_question');
call tenant_policies('returned_question', 'select,insert');
grant select on returned_question to vw_portal;
create policy portal_select on returned_question for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and assessment_id = nullif(current_setting('app.resource_id', true), '')::uuid);

-- What reviewers think of answers: the vendor's side has no grant on it.
create table review_decision (
  tenant_id uuid not null,
  assessment_id uuid not null,
  question_key text collate "C" not null,
  verdict text collate "C" not null check (verdict in ('OPEN', 'ACCEPTED', 'TO_RETURN')),
  sealed bytea not null,
  version bigint not null,
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (tenant_id, assessment_id, question_key),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
select place('review_decision');
call tenant_policies('review_decision', 'select,insert,update');

create table review_decision_version (
  tenant_id uuid not null,
  assessment_id uuid not null,
  question_key text collate "C" not null,
  version bigint not null,
  verdict text collate "C" not null,
  sealed bytea not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, assessment_id, question_key, version)
);
select place('review_decision_version');
call tenant_policies('review_decision_version', 'select,insert');

-- Saving an answer ------------------------------------------------------------------------------

-- Puts an answer in the place of version p_expected (0: of none), in one round trip and one
-- transaction: answer, history, change, the first step of the assessment, the inbox's count. Gives
-- the answer's new version, or 0 when it refuses. p_account_id is null for the tenant's side.
--
-- The state is first read without a lock: the very first answer moves the assessment and so locks
-- it for update from the start, all others share it (two that share and then update deadlock).
create function save_answer(
  p_tenant_id uuid, p_account_id uuid, p_assessment_id uuid, p_template_version_id uuid,
  p_question_key text, p_expected bigint,
  p_contact_id uuid, p_given_by text, p_recorded_by text,
  p_not_applicable boolean, p_value jsonb, p_sealed bytea, p_at timestamptz,
  p_change_id uuid, p_change_type text, p_change_kind text, p_actor text, p_origin text,
  p_trace_id text, p_fields jsonb, p_leaf_version int, p_salt bytea, p_leaf_hash bytea,
  p_event_data jsonb
) returns bigint language plpgsql as $$
declare
  v_first boolean;
  v_state text;
  v_round int;
  v_contacts_revision int;
  v_was_answered boolean := false;
  v_is_answered boolean := p_not_applicable or p_value <> '{}'::jsonb;
begin
  if p_account_id is null then
    perform enter_tenant(p_tenant_id);
  else
    perform enter_portal(p_account_id, p_tenant_id, 'ASSESSMENT', p_assessment_id);
  end if;

  select a.state = 'SENT' into v_first
    from assessment a where a.tenant_id = p_tenant_id and a.id = p_assessment_id;
  if v_first then
    select a.state, a.round, a.contacts_revision into v_state, v_round, v_contacts_revision
      from assessment a
      where a.tenant_id = p_tenant_id and a.id = p_assessment_id
        and a.template_version_id = p_template_version_id
      for update;
  else
    select a.state, a.round, a.contacts_revision into v_state, v_round, v_contacts_revision
      from assessment a
      where a.tenant_id = p_tenant_id and a.id = p_assessment_id
        and a.template_version_id = p_template_version_id
        and a.state <> 'SENT'
      for share;
  end if;
  if v_state is null or v_state not in ('SENT', 'IN_PROGRESS', 'RETURNED') then
    return 0;
  end if;
  v_first := v_state = 'SENT';
  if v_state = 'RETURNED' and not exists (
      select 1 from returned_question r
        where r.tenant_id = p_tenant_id and r.assessment_id = p_assessment_id
          and r.round = v_round and r.question_key = p_question_key) then
    return 0;
  end if;
  if p_contact_id is not null and not exists (
      select 1 from assessment_contact c
        where c.tenant_id = p_tenant_id and c.assessment_id = p_assessment_id
          and c.revision = v_contacts_revision and c.contact_id = p_contact_id) then
    return 0;
  end if;

  if p_expected = 0 then
    insert into answer (tenant_id, assessment_id, question_key, version, given_by, recorded_by,
        not_applicable, value, sealed, saved_at)
      values (p_tenant_id, p_assessment_id, p_question_key, 1, p_given_by, p_recorded_by,
        p_not_applicable, p_value, p_sealed, p_at)
      on conflict do nothing;
  else
    select a.not_applicable or a.value <> '{}'::jsonb into v_was_answered
      from answer a
      where a.tenant_id = p_tenant_id and a.assessment_id = p_assessment_id
        and a.question_key = p_question_key and a.version = p_expected
      for update;
    update answer a
      set version = p_expected + 1, given_by = p_given_by, recorded_by = p_recorded_by,
        not_applicable = p_not_applicable, value = p_value, sealed = p_sealed, saved_at = p_at
      where a.tenant_id = p_tenant_id and a.assessment_id = p_assessment_id
        and a.question_key = p_question_key and a.version = p_expected;
  end if;
  if not found then
    return 0;
  end if;
  insert into answer_version (tenant_id, assessment_id, question_key, version, given_by,
      recorded_by, not_applicable, value, sealed, recorded_at, actor)
    values (p_tenant_id, p_assessment_id, p_question_key, p_expected + 1, p_given_by,
      p_recorded_by, p_not_applicable, p_value, p_sealed, p_at, p_actor);
  perform record_change(p_tenant_id, p_change_id, p_at, p_change_type, p_change_kind,
    p_assessment_id, p_expected + 1, p_actor, p_origin, p_trace_id, p_fields, p_leaf_version,
    p_salt, p_leaf_hash, p_event_data, null, null, null);

  if v_first then
    perform begin_assessment(p_tenant_id, p_assessment_id, p_at, p_actor);
  end if;
  if v_first or v_was_answered <> v_is_answered then
    perform portal_grant_progress(p_tenant_id, 'ASSESSMENT', p_assessment_id,
      case when v_first then 'IN_PROGRESS' else v_state end,
      v_is_answered::int - v_was_answered::int, p_actor, p_at);
  end if;
  return p_expected + 1;
end
$$;

-- The first answer was saved; the caller holds the assessment for update.
create function begin_assessment(
  p_tenant_id uuid, p_assessment_id uuid, p_at timestamptz, p_actor text
) returns void language plpgsql as $$
begin
  with begun as (
    update assessment a
      set state = 'IN_PROGRESS', since = p_at, started_at = p_at, updated_at = p_at,
        version = a.version + 1
      where a.tenant_id = p_tenant_id and a.id = p_assessment_id and a.state = 'SENT'
      returning a.*
  )
  insert into assessment_version (tenant_id, id, version, number, vendor_id, engagement_id,
      template_version_id, title, questions, due_on, contacts_revision, sender_reference,
      sender_name, external_ids, state, since, sent_at, started_at, submitted_at, completed_at,
      round, recorded_at, recorded_by)
    select b.tenant_id, b.id, b.version, b.number, b.vendor_id, b.engagement_id,
      b.template_version_id, b.title, b.questions, b.due_on, b.contacts_revision,
      b.sender_reference, b.sender_name, b.external_ids, b.state, b.since, b.sent_at,
      b.started_at, b.submitted_at, b.completed_at, b.round, p_at, p_actor
    from begun b
    on conflict do nothing;
end
$$;
grant execute on function begin_assessment(uuid, uuid, timestamptz, text) to vw_staff, vw_portal;
grant execute on function save_answer(
  uuid, uuid, uuid, uuid, text, bigint, uuid, text, text, boolean, jsonb, bytea, timestamptz,
  uuid, text, text, text, text, text, jsonb, int, bytea, bytea, jsonb) to vw_staff, vw_portal;
