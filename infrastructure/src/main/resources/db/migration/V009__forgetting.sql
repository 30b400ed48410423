-- The worker finds the tenants whose idempotency keys are to be forgotten; nothing else of them.

create index idempotency_key_forget_at on idempotency_key (forget_at);
grant select (tenant_id, forget_at) on idempotency_key to vw_worker;
create policy worker_select on idempotency_key for select to vw_worker using (true);
