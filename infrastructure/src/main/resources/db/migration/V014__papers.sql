-- Texts of agreements as both sides read them: what was shown, what was said of it, who signed. The
-- vendor's side reads these rows of one agreement through a grant, and none of the agreement itself.

alter table portal_grant drop constraint portal_grant_rights_check;
alter table portal_grant add constraint portal_grant_rights_check
  check (rights in ('READ', 'ANSWER', 'SIGN'));

-- Never updated: what reads otherwise is another serial. sealed holds the text and who signed so
-- far; digest is that of the text, and null while it is not written.
create table agreement_paper (
  tenant_id uuid not null,
  agreement_id uuid not null,
  number int not null,
  serial int not null,
  status text not null,
  digest text,
  sealed bytea not null,
  shown_at timestamptz not null,
  primary key (tenant_id, agreement_id, number, serial),
  foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
select place('agreement_paper');
call tenant_policies('agreement_paper', 'select,insert');
grant select on agreement_paper to vw_portal;
create policy portal_select on agreement_paper for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and agreement_id = nullif(current_setting('app.resource_id', true), '')::uuid);

-- Never updated. content holds the kind of remark and proposed values, in codes and numbers; sealed
-- holds its words.
create table agreement_remark (
  tenant_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  number int not null,
  article text not null,
  side text not null check (side in ('TENANT', 'VENDOR')),
  said_by text not null,
  content jsonb not null,
  sealed bytea not null,
  said_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
create index agreement_remark_of_agreement
  on agreement_remark (tenant_id, agreement_id, said_at, id);
select place('agreement_remark');
call tenant_policies('agreement_remark', 'select,insert');
grant select, insert on agreement_remark to vw_portal;
create policy portal_select on agreement_remark for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and agreement_id = nullif(current_setting('app.resource_id', true), '')::uuid);
create policy portal_insert on agreement_remark for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and agreement_id = nullif(current_setting('app.resource_id', true), '')::uuid
    and side = 'VENDOR');

-- Never updated. sealed holds who it was, from where, in which words they agreed, or why they
-- declined. One side acts once on one showing.
create table agreement_signing (
  tenant_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  number int not null,
  serial int not null,
  digest text not null,
  side text not null check (side in ('TENANT', 'VENDOR')),
  declined boolean not null,
  signed_by text not null,
  sealed bytea not null,
  signed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, agreement_id, number, serial, side),
  foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
select place('agreement_signing');
call tenant_policies('agreement_signing', 'select,insert');
grant select, insert on agreement_signing to vw_portal;
create policy portal_select on agreement_signing for select to vw_portal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and agreement_id = nullif(current_setting('app.resource_id', true), '')::uuid);
create policy portal_insert on agreement_signing for insert to vw_portal
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    and agreement_id = nullif(current_setting('app.resource_id', true), '')::uuid
    and side = 'VENDOR');
