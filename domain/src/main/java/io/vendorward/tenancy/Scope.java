package io.vendorward.tenancy;

import java.util.UUID;

/**
 * Who may see which rows. Every access to the database happens in one scope; each has a PostgreSQL
 * login role, a pool and policies of its own, so that one role never serves two scopes.
 */
public sealed interface Scope {

  /** The rows of one tenant, for its staff, its machine clients and its jobs. */
  record Tenant(TenantId tenant) implements Scope {}

  /** What one live grant of a portal account opens: one resource of one tenant. */
  record Portal(UUID account, TenantId tenant, GrantKind kind, UUID resource) implements Scope {}

  /** The grants of one portal account over all hospitals, to read only. */
  record Inbox(UUID account) implements Scope {}

  /** Due items of outbox, jobs and schedules: which tenant and when, nothing of their content. */
  record Dispatch() implements Scope {}

  /** What has to be known before a tenant is: organizations, clients, addresses, link tokens. */
  record Directory() implements Scope {}

  /** Creates and lists tenants; only in the operator's run modes. */
  record Operator() implements Scope {}
}
