-- 1,000 vendors with an assessment and a finding each, in every tenant.
-- Rows that are about one another have one id.
set session_replication_role = replica;

insert into vendor (tenant_id, id, version, number, legal_name, name_key, trading_names, identifiers,
    domains, owner, status, external_ids, created_at, updated_at)
  select t.id, gen_random_uuid(), 1, n, 'MedHost ' || md5(n::text), 'medhost ' || md5(n::text), '{}', '[]',
    '{}', 'owner-' || n % 20, (array['ACTIVE', 'ACTIVE', 'ACTIVE', 'PROSPECT'])[1 + n % 4], '{}',
    timestamptz '2026-01-05Z' + n * interval '1 minute', timestamptz '2026-02-05Z' - n * interval '1 minute'
  from tenants t, generate_series(1, 1000) n;

insert into vendor_name_word (tenant_id, word, vendor_id)
  select v.tenant_id, word, v.id from vendor v, unnest(string_to_array(v.name_key, ' ')) word;

insert into template_version (tenant_id, id, template_id, number, state, public, title, question_count,
    version, created_at, updated_at)
  select v.tenant_id, v.id, v.id, 1, 'PUBLISHED', '{}', 'Security', 25, 1, v.created_at, v.updated_at
  from vendor v;

insert into assessment (tenant_id, id, number, vendor_id, template_version_id, title, questions, due_on,
    contacts_revision, sender_reference, sender_name, external_ids, state, since, round, version, updated_at)
  select v.tenant_id, v.id, v.number, v.id, v.id, 'Security', 25, date '2026-03-01' + (v.number % 300)::int, 1,
    'person:ana', 'Ana', '{}', (array['SENT', 'IN_PROGRESS', 'COMPLETED', 'DRAFT'])[1 + v.number % 4],
    v.created_at, 0, 1, v.updated_at
  from vendor v;

insert into assessment_contact (tenant_id, assessment_id, revision, contact_id)
  select a.tenant_id, a.id, 1, a.id from assessment a;

insert into answer (tenant_id, assessment_id, question_key, version, given_by, not_applicable, value, sealed,
    saved_at)
  select a.tenant_id, a.id, 'Q-' || n, 1, 'contact:sam', false, '{"choice": "YES"}', '', a.updated_at
  from assessment a, generate_series(1, 3) n;

insert into finding (tenant_id, id, version, number, vendor_id, origin_kind, origin_key, assessment_id,
    question_key, severity, severity_rank, sealed_text, external_ids, status, opened_at, updated_at)
  select v.tenant_id, v.id, 1, v.number, v.id, 'answer', 'Q-1', v.id, 'Q-1',
    (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[1 + v.number % 4], 1 + v.number % 4,
    convert_to(v.tenant_id || '/finding.text:', 'UTF8'), '{}',
    'OPEN', v.created_at, v.updated_at
  from vendor v;

analyze;
