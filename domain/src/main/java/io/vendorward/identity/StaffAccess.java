package io.vendorward.identity;

import io.vendorward.tenancy.TenantId;
import java.util.Collection;
import java.util.Set;

/** What an admitted person or machine client may do, in which tenant, and how far they see. */
public record StaffAccess(TenantId tenant, Actor actor, Set<Permission> permissions, Reach reach) {

  public StaffAccess {
    permissions = Set.copyOf(permissions);
  }

  public static StaffAccess of(Member member) {
    return new StaffAccess(
        member.tenant(),
        new Actor.Person(member.subject(), member.name()),
        RoleTable.ofPerson(member.roles()),
        RoleTable.reach(member.subject(), member.roles()));
  }

  public static StaffAccess of(ApiClient client) {
    return new StaffAccess(
        client.tenant(),
        new Actor.Client(client.clientId(), client.name()),
        RoleTable.ofMachine(client.scopes()),
        new Reach.Everything());
  }

  public boolean allowsAny(Collection<Permission> needed) {
    return needed.stream().anyMatch(permissions::contains);
  }
}
