package io.vendorward.identity;

import io.vendorward.tenancy.TenantId;
import java.util.Set;
import java.util.UUID;

/**
 * A person on the tenant's staff. The identity provider says who somebody is; what they may do
 * stands here.
 *
 * @param subject the person's identifier at the identity provider
 */
public record Member(
    TenantId tenant,
    UUID id,
    String subject,
    String name,
    String email,
    Set<Role> roles,
    boolean disabled,
    long version) {

  public Member {
    roles = Set.copyOf(roles);
  }
}
